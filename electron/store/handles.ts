import type Database from 'better-sqlite3';

declare const writable: unique symbol;

/** Reads the plan file. A statement that would change it is refused when it is prepared. */
export interface ReadHandle {
  prepare<Parameters extends unknown[], Row>(sql: string): Database.Statement<Parameters, Row>;
}

/** Reads and writes the plan file, inside a transaction. Only `inTransaction` hands one out. */
export interface WriteHandle extends ReadHandle {
  readonly [writable]: true;
}

/** Prepared statements are kept: the same text is prepared once for each connection. */
function statementCache(db: Database.Database, accept: (statement: Database.Statement, sql: string) => void): ReadHandle['prepare'] {
  const prepared = new Map<string, Database.Statement>();
  return <Parameters extends unknown[], Row>(sql: string) => {
    const statement = prepared.get(sql) ?? db.prepare(sql);
    if (!prepared.has(sql)) {
      accept(statement, sql);
      prepared.set(sql, statement);
    }
    return statement as Database.Statement<Parameters, Row>; // safe: the caller states what its own SQL takes and gives
  };
}

export function readHandle(db: Database.Database): ReadHandle {
  return {
    prepare: statementCache(db, (statement, sql) => {
      if (!statement.readonly) throw new Error(`a read handle was asked to write: ${sql}`);
    }),
  };
}

/** Gives `work` a write handle; everything it does is kept when it returns and undone when it throws. */
export function writer(db: Database.Database): <T>(work: (write: WriteHandle) => T) => T {
  const handle = { prepare: statementCache(db, () => {}) } as WriteHandle; // safe: the brand exists for the compiler only
  return (work) => db.transaction(() => work(handle)).immediate();
}

/** One message of an event stream. */
export interface StreamMessage {
  readonly event: string;
  readonly data: string;
}

/** Splits the text of an event stream, as it arrives in pieces, into messages. Comments and keep-alive lines give none. */
export function createEventLines(): (piece: string) => readonly StreamMessage[] {
  let rest = '';
  return (piece) => {
    const blocks = (rest + piece).replaceAll('\r\n', '\n').split('\n\n');
    rest = blocks.pop() ?? '';
    return blocks.flatMap((block) => {
      const lines = block.split('\n');
      const field = (name: string): readonly string[] =>
        lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).replace(/^ /, ''));
      const data = field('data').join('\n');
      return data === '' ? [] : [{ event: field('event')[0] ?? 'message', data }];
    });
  };
}

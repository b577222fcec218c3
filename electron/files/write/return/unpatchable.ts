/** A package that cannot be changed in place: it is then written anew from its cells. Thrown only in this folder and caught in `writeReturnWorkbook`. */
export class Unpatchable extends Error {}

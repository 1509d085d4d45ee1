/** A text that is no EDTF date, or one that we cannot hold. Its message says what is wrong and what would be right. */
export class InvalidEdtf extends Error {
  override readonly name = "InvalidEdtf";

  constructor(text: string, problem: string) {
    super(`'${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}' ${problem}`);
  }
}

const SHOWN = 60;

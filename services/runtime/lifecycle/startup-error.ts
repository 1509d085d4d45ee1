/** A reason not to start that the operator can mend: its message alone is shown, without a stack. */
export class StartupError extends Error {
  override readonly name: string = "StartupError";
}

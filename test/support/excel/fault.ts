/** An error as Excel's own code names it; it ends the batch at the action that met it. */
export class HostFault extends Error {
  constructor(readonly code: string, message: string = code) {
    super(message);
    this.name = 'HostFault';
  }
}

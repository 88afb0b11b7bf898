/** An invented passage of a report that is right as it stands, and the same bent at one place. */
export interface Passage {
  readonly about: string;
  readonly text: string;
  readonly bends: readonly Bend[];
}

/**
 * What is written for what; the finding that must come of it: what it quotes, what it expects, and its paragraph where there are
 * several.
 */
export interface Bend {
  readonly from: string;
  readonly to: string;
  readonly reported: string;
  readonly expected: string;
  readonly paragraph: number | null;
}

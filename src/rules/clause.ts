/** A clause in our own words. `certain: false` where the source is not the clause's own wording (通行, 推断, 未定). */
export interface Clause {
  readonly document: string;
  readonly article: string;
  readonly gist: string;
  readonly certain: boolean;
  /** The places the document is of; elsewhere it is cited for comparison. Absent: every place its pack is of. */
  readonly places?: readonly string[];
}

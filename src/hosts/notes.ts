/** The first line of every note of ours; by it a note is found again and never taken for the user's. */
const noteHead = '【绩效自评助手】';

/** A note's content: its head, then the reason. */
export function noteContent(text: string): string {
  return `${noteHead}\n${text}`;
}

/** Whether a note's content is ours, however its line breaks came through. */
export function isOurNote(content: string): boolean {
  return content.trimStart().startsWith(noteHead);
}

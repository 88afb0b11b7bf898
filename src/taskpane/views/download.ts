const kinds = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Hands a file made here to the user as a download; nothing is sent anywhere. */
export function download(bytes: Uint8Array, name: string, kind: keyof typeof kinds): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: kinds[kind] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken the bytes by the next turn; freeing them at once loses it in some web views.
  setTimeout(() => { URL.revokeObjectURL(url); }, 0);
}

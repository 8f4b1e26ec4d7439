// Puts a file made in the page onto the person's disk.

export function saveTextFile(fileName: string, text: string, type = 'text/plain;charset=utf-8'): void {
  saveFile(fileName, new Blob([text], { type }));
}

export function saveFile(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}

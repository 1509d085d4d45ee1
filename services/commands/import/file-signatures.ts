/** How files begin that are no text in UTF-8, and what to do with them. Four bytes before two: UTF-32 begins as UTF-16. */
const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe, 0x00, 0x00], "is UTF-32: save it as UTF-8."],
  [[0x00, 0x00, 0xfe, 0xff], "is UTF-32: save it as UTF-8."],
  [[0xff, 0xfe], "is UTF-16: save it as UTF-8."],
  [[0xfe, 0xff], "is UTF-16: save it as UTF-8."],
  [[0x1f, 0x8b], "is compressed (gzip): unpack it first."],
  [
    [0x50, 0x4b, 0x03, 0x04],
    "is compressed (zip): unpack it first; a spreadsheet (.xlsx, .ods) is to be saved as CSV.",
  ],
  [[0x42, 0x5a, 0x68], "is compressed (bzip2): unpack it first."],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], "is compressed (xz): unpack it first."],
  [[0x28, 0xb5, 0x2f, 0xfd], "is compressed (zstd): unpack it first."],
  [[0x37, 0x7a, 0xbc, 0xaf], "is compressed (7z): unpack it first."],
  [[0xd0, 0xcf, 0x11, 0xe0], "is a document of Microsoft Office: save it as CSV in UTF-8."],
  [[0x25, 0x50, 0x44, 0x46], "is a PDF: only text can be read."],
];

/** What is wrong with a file that begins so, as the rest of a sentence about it; null where nothing is known to be. */
export const refusalOfBeginning = (bytes: Uint8Array): string | null => {
  const known = SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  return known?.[1] ?? null;
};

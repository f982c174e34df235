// What the tarball may hold: a file that no pattern knows, a pattern that no file has, or more weight is an error.

/** Every file of the package matches one of these, and each of these matches a file. */
export const CONTENTS = [
  /^package\.json$/,
  /^LICENSE$/,
  /^CHANGELOG\.md$/,
  /^README(?:\.zh-CN)?\.md$/,
  /^bin\/(?:(?:jc|gate)\.js|package\.json)$/,
  /^dist\/(?:[\w.-]+\/)*[\w-]+\.c?js$/,
  /^dist\/(?:[\w-]+\/)*[\w-]+\.d\.c?ts$/,
  /^dist\/LICENSES\.txt$/,
  /^schemas\/[\w-]+\.schema\.json$/,
  /^data\/(?:jc|receipts|waivers)\.yaml$/,
  /^data\/plan\/(?:[\w-]+\.yaml|source\.txt)$/,
  /^data\/registry\/[\w-]+\.yaml$/,
  /^data\/reports\/[\w-]+\/[\w.-]+\.yaml$/,
];

/** Bytes: packed (what is fetched) and unpacked (what lies on the disk). */
export const LIMITS = { size: 600_000, unpackedSize: 2_500_000 };

/** What is wrong with a tarball of these files and sizes, one line each. */
export function contentProblems({ files, size, unpackedSize }) {
  const strays = files.filter((file) => !CONTENTS.some((pattern) => pattern.test(file)));
  const unused = CONTENTS.filter((pattern) => !files.some((file) => pattern.test(file)));
  return [
    ...strays.map((file) => `${file}: no part of the package`),
    ...unused.map((pattern) => `${pattern.source}: no such file in the package`),
    ...(size > LIMITS.size ? [`${size} bytes packed, more than ${LIMITS.size}`] : []),
    ...(unpackedSize > LIMITS.unpackedSize
      ? [`${unpackedSize} bytes unpacked, more than ${LIMITS.unpackedSize}`]
      : []),
  ];
}

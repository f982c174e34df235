import type { Bilingual } from '../diagnostics/entry.ts';

/** Why shards cannot be made or merged. */
export const shardWords = {
  shard: {
    zh: '--shard要写第几份/共几份，例如2/7；写的是“{found}”',
    en: '--shard takes which part of how many, such as 2/7, not "{found}"',
  },
  together: {
    zh: '--shard与--format blob要同写，并且只写这一个格式：分份只读报表，合起来才判定（jc merge）',
    en: '--shard and --format blob go together, and with no other format: a part only reads, jc merge judges',
  },
  broken: {
    zh: '安排、名录或单位名单有差错，先用jc check查',
    en: 'The plan or the registry has errors: see jc check first',
  },
  board: {
    zh: '--shard分的是全部报表，不能与--changed、--staged、--against、--verify-git同写',
    en: '--shard divides all reports and cannot stand with --changed, --staged, --against or --verify-git',
  },
  unreadable: { zh: '“{name}”读不出来', en: 'Cannot read "{name}"' },
  noBlob: {
    zh: '“{name}”不是jc check --shard写的，或者不完整、改动过',
    en: '"{name}" is not what jc check --shard wrote, or was cut off or changed',
  },
  version: {
    zh: '“{name}”是另一版jc写的；各份要用同一版',
    en: '"{name}" was written by another version of jc; use the same for all parts',
  },
  definitions: {
    zh: '“{name}”读时的安排、名录、收文登记或例外与这里的不同',
    en: '"{name}" was made with another plan, registry, register or waivers than are here',
  },
  listed: {
    zh: '“{name}”读时的报表文件与“{other}”读时的不同',
    en: '"{name}" was made when other report files were there than for "{other}"',
  },
  readings: {
    zh: '“{name}”是按另外的口径（--reading）读的',
    en: '"{name}" was made under other readings (--reading)',
  },
  count: {
    zh: '“{name}”是共{found}份中的一份，别的是共{count}份',
    en: '"{name}" is one of {found} parts, the others are of {count}',
  },
  twice: { zh: '“{name}”与“{other}”是同一份', en: '"{name}" and "{other}" are the same part' },
  missing: { zh: '还缺：{shards}', en: 'Missing: {shards}' },
} as const satisfies Record<string, Bilingual>;

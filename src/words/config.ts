import type { Bilingual } from '../diagnostics/entry.ts';

/** Words of `jc config`. */
export const configWords = {
  heading: { zh: '现在用的设定', en: 'Settings in force' },
  data: { zh: '数据文件夹：{folder}', en: 'Data folder: {folder}' },
  key: { zh: '设定', en: 'setting' },
  source: { zh: '来自', en: 'from' },
  value: { zh: '值', en: 'value' },
  nothing: { zh: '不把关', en: 'nothing' },
  unlimited: { zh: '不限', en: 'no limit' },
  default: { zh: '默认', en: 'default' },
  today: { zh: '当天', en: 'today' },
  order: {
    zh: '命令行写了的最优先，其次环境变量（只有JC_LANG），再次jc.yaml，最后默认。',
    en: 'The command line wins, then the environment (JC_LANG alone), then jc.yaml, then the default.',
  },
  review: {
    zh: '改动把关（--changed、--staged）只看差错；failOn、maxWarnings只管全部数据。',
    en: 'A change under review (--changed, --staged) is gated on errors alone: failOn and maxWarnings are for the whole board.',
  },
} as const satisfies Record<string, Bilingual>;

import type { CatalogueEntry } from '../entry.ts';

/** Numbers and dates that cannot be what they stand for. */
export const valueCodes = {
  JC1201: {
    severity: 'error',
    message: { zh: '“{found}”不是普通写法的数', en: '"{found}" is not a plain number' },
    fix: {
      zh: '用半角数字照写，不用科学记数、十六进制、前导零。',
      en: 'Write plain digits: no exponent, hexadecimal or leading zero.',
    },
    fixSuggest: { zh: '写成 {suggestion}。', en: 'Write {suggestion}.' },
  },
  JC1202: {
    severity: 'error',
    message: { zh: '这里要填数，填的是“{found}”', en: 'A number is due here, not "{found}"' },
    fix: {
      zh: '填半角数字，不加引号、单位、千分位。',
      en: 'Write plain digits without quotes, unit or separators.',
    },
    fixSuggest: {
      zh: '写成 {suggestion}，不加引号、单位、千分位。',
      en: 'Write {suggestion}, without quotes, unit or separators.',
    },
  },
  JC1203: {
    severity: 'error',
    message: {
      zh: '这里要填{unit}数，填的是百分数“{found}”',
      en: 'A count ({unitEn}) is due here, not the percentage "{found}"',
    },
    fix: {
      zh: '填实际{unit}数；比率由程序计算。',
      en: 'Write the count itself; the rate is worked out from it.',
    },
  },
  JC1204: {
    severity: 'error',
    message: {
      zh: '这里要填不小于0的数{unit}，填的是“{found}”',
      en: 'This count ({unitEn}) cannot be "{found}"',
    },
    fix: { zh: '填0或正数；计数只填整数。', en: 'Write 0 or more; whole numbers for counts.' },
  },
  JC1205: {
    severity: 'error',
    message: { zh: '“{found}”位数太多，最多15位', en: '"{found}" has too many digits; at most 15' },
    fix: { zh: '核对是不是多打了数字。', en: 'Check for digits typed twice.' },
  },
  JC1206: {
    severity: 'error',
    message: { zh: '这里要填百分数，填的是“{found}”', en: 'A percentage is due here, not "{found}"' },
    fix: { zh: '带百分号填，例如 98.0%。', en: 'Write it with a percent sign, such as 98.0%.' },
    fixSuggest: { zh: '写成 {suggestion}。', en: 'Write {suggestion}.' },
  },
  JC1207: {
    severity: 'error',
    message: { zh: '“{found}”不是一个日期', en: '"{found}" is not a date' },
    fix: {
      zh: '写成 2020-10-31 的样子，并核对有没有这一天。',
      en: 'Write it like 2020-10-31, and check that the day exists.',
    },
  },
  JC1208: {
    severity: 'error',
    message: { zh: '“{found}”不是一个带时区的时间', en: '"{found}" is not a time with its offset' },
    fix: { zh: '写成 2020-10-31T17:05:00+08:00 的样子。', en: 'Write it like 2020-10-31T17:05:00+08:00.' },
  },
  JC1209: {
    severity: 'error',
    message: {
      zh: '部分“{found}”大于总数“{whole}”（第{line}行）',
      en: 'The part "{found}" is more than the whole "{whole}" (line {line})',
    },
    fix: { zh: '核对两个数，改对填错的一个。', en: 'Check both and correct the wrong one.' },
  },
  JC1211: {
    severity: 'error',
    message: { zh: '零报告没有写明所指的期间', en: 'This zero does not say which period it covers' },
    fix: {
      zh: '加 covers: {from: {from}, to: {to}}，写明从哪天到哪天没有发生。',
      en: 'Add covers: {from: {from}, to: {to}} with the days it covers.',
    },
  },
  JC1212: {
    severity: 'error',
    message: {
      zh: '零报告的期间{from}至{to}没有从期初{start}起',
      en: 'The zero covers {from} to {to}, not from {start} on',
    },
    fix: {
      zh: '期间从{start}写起；前一段不清楚的，不能报零。',
      en: 'Let it begin on {start}; do not report a zero for days you cannot vouch for.',
    },
  },
  JC1213: {
    severity: 'error',
    message: {
      zh: '数据只到{asOf}，期末是{end}，不能作年度终值',
      en: 'Figures to {asOf} are not final: the period ends on {end}',
    },
    fix: {
      zh: '改成 final: false；确实不会再变的，写明 finalReason（零报告除外）。',
      en: 'Write final: false; or give finalReason where nothing more can come (not for a zero).',
    },
  },
  JC1214: {
    severity: 'error',
    message: {
      zh: '数据截至“{found}”晚于报送日{submitted}或期末{end}',
      en: 'Figures to "{found}" are later than the submission ({submitted}) or the period ({end})',
    },
    fix: { zh: '核对截至日期。', en: 'Check the date of the figures.' },
  },
  JC1215: {
    severity: 'error',
    message: {
      zh: '“{figure}”的分项填法不对；分项：{scopes}',
      en: '"{figureEn}" is reported wrongly; its scopes: {scopes}',
    },
    fix: {
      zh: '有分项的写在 scopes: 下，每个分项一个 value；没有分项的直接写 value。',
      en: 'With scopes: one value under each of scopes; without: value alone.',
    },
  },
  JC1216: {
    severity: 'error',
    message: {
      zh: '联合部分“{found}”多于本数，或写的是本单位',
      en: 'The joint part "{found}" is more than the value, or names the unit itself',
    },
    fix: { zh: '核对联合的数量和单位。', en: 'Check how many, and with whom.' },
  },
  JC1217: {
    severity: 'error',
    message: {
      zh: '写了名录为零的说明，填的数却是“{found}”',
      en: 'The roster is stated to be empty, but the value is "{found}"',
    },
    fix: { zh: '改成 value: 0，或删去 empty。', en: 'Write value: 0, or delete empty.' },
  },
} as const satisfies Record<string, CatalogueEntry>;

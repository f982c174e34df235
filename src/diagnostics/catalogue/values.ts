import type { CatalogueEntry } from '../entry.ts';

/** Numbers and dates that cannot be what they stand for. */
export const valueCodes = {
  JC1201: {
    severity: 'error',
    message: { zh: '“{found}”不是普通写法的数', en: '"{found}" is not written as a plain number' },
    fix: {
      zh: '只用0到9的半角数字写全，例如 1186；不用字母、正号和科学记数，前面不补0。',
      en: 'Use the digits 0 to 9 only, such as 1186: no letters, plus sign, exponent or leading zero.',
    },
    fixSuggest: { zh: '写成 {suggestion}。', en: 'Write {suggestion}.' },
  },
  JC1202: {
    severity: 'error',
    message: {
      zh: '这里要填数，填的是文字“{found}”',
      en: 'This must be a number, but is the text "{found}"',
    },
    fix: {
      zh: '填准确的数，只用半角数字，例如 1186。一个也没有的填0；还没有数的，先整项删去。',
      en: 'Write the exact number in digits only, such as 1186; 0 if there were none. Delete the figure while there is no number.',
    },
    fixSuggest: {
      zh: '写成 {suggestion}，只用半角数字，不带别的。',
      en: 'Write {suggestion}, in digits and nothing else.',
    },
  },
  JC1203: {
    severity: 'error',
    message: {
      zh: '这里要填{unit}数，填的是百分数“{found}”',
      en: 'This must be a number of {unitEn}, but is the percentage "{found}"',
    },
    fix: {
      zh: '填实际有多少{unit}，例如 1186；比率由程序计算。',
      en: 'Write how many {unitEn} there were, such as 1186; the rate is worked out from that.',
    },
  },
  JC1204: {
    severity: 'error',
    message: { zh: '{problem}', en: '{problem}' },
    fix: { zh: '{problem:fix}', en: '{problem:fix}' },
    words: {
      negative: { zh: '“{found}”是负数，{unit}数不能小于0', en: '"{found}" is below 0; {unitEn} cannot be' },
      'negative:fix': {
        zh: '填0或正数；要改小以前报的数，填改后的总数，不填差额。',
        en: 'Write 0 or more; to lower what was reported before, write the new total, not the difference.',
      },
      fraction: {
        zh: '“{found}”带小数点，{unit}数只能是整数',
        en: '"{found}" has decimals; {unitEn} are counted in whole numbers',
      },
      'fraction:fix': { zh: '填整数，不带小数点。', en: 'Write a whole number without decimals.' },
    },
  },
  JC1205: {
    severity: 'error',
    message: { zh: '“{found}”位数太多，最多15位', en: '"{found}" has too many digits; at most 15' },
    fix: { zh: '核对是不是重复粘贴、多打了数字。', en: 'Check for digits typed or pasted twice.' },
  },
  JC1206: {
    severity: 'error',
    message: { zh: '这里要填百分数，填的是“{found}”', en: 'This must be a percentage, but is "{found}"' },
    fix: {
      zh: '写成数字加半角百分号，例如 98.0%；Excel里的0.98要写成98%。',
      en: 'Write digits and a percent sign, such as 98.0%; what Excel shows as 0.98 is 98%.',
    },
    fixSuggest: {
      zh: '是不是 {suggestion}？要带半角百分号。',
      en: 'Did you mean {suggestion}, with an ASCII percent sign?',
    },
  },
  JC1207: {
    severity: 'error',
    message: { zh: '“{found}”不是有效的日期', en: '"{found}" is not a date' },
    fix: {
      zh: '写成 2020-10-31 的样子；核对那个月有没有这一天。',
      en: 'Write it like 2020-10-31, and check that the month has that day.',
    },
    fixSuggest: { zh: '写成 {suggestion}。', en: 'Write {suggestion}.' },
  },
  JC1208: {
    severity: 'error',
    message: {
      zh: '“{found}”不是完整、有效的时间；要有日期、时分秒和时区',
      en: '"{found}" is not a time: date, hours, minutes, seconds and offset are needed',
    },
    fix: {
      zh: '写成 2020-10-31T17:05:00+08:00 的样子；时从00到23，秒不知道的写00。',
      en: 'Write it like 2020-10-31T17:05:00+08:00: hours from 00 to 23; where the seconds are not known, 00.',
    },
    fixSuggest: {
      zh: '写成 {suggestion}（+08:00是北京时间）。',
      en: 'Write {suggestion} (+08:00 is Beijing time).',
    },
  },
  JC1209: {
    severity: 'error',
    message: {
      zh: '部分“{found}”大于总数“{whole}”（总数在第{line}行）',
      en: 'The part "{found}" is more than the whole "{whole}" (line {line})',
    },
    fix: { zh: '核对这两个数，改正填错的一个。', en: 'Check both and correct the wrong one.' },
  },
  JC1210: {
    severity: 'error',
    message: {
      zh: '“{found}”超过100%，这里是部分占总数的比率',
      en: '"{found}" is more than 100%; this is the share of a whole',
    },
    fix: { zh: '核对百分数；最好改填两个实际数。', en: 'Check it; better still, report both counts.' },
  },
  JC1211: {
    severity: 'error',
    message: { zh: '零报告没有写明是哪一段时间', en: 'This zero does not say which days it covers' },
    fix: {
      zh: '在下一行加“covers: {from: {from}, to: {to}}”，日期照实写：从哪天到哪天没有发生。',
      en: 'Add below it "covers: {from: {from}, to: {to}}" with the days on which nothing happened.',
    },
  },
  JC1212: {
    severity: 'error',
    message: {
      zh: '零报告写的是{from}至{to}，期初是{start}，前一段没有交代',
      en: 'The zero covers {from} to {to}; nothing is said of the days from {start} on',
    },
    fix: {
      zh: '前一段也没有发生的，从{start}写起；说不清的，不能报零。',
      en: 'Let it begin on {start}; do not report a zero for days you cannot vouch for.',
    },
  },
  JC1213: {
    severity: 'error',
    message: {
      zh: '数据只到{asOf}，期末是{end}，还不是年度终值',
      en: 'Figures to {asOf} are not final: the period ends on {end}',
    },
    fix: { zh: '{problem:fix}', en: '{problem:fix}' },
    words: {
      'figure:fix': {
        zh: '写“final: false”；确实不会再变的，另加一行 finalReason 写明理由。',
        en: 'Write "final: false"; where nothing more can come, add a line finalReason that says why.',
      },
      'zero:fix': {
        zh: '这个数写“final: false”；期末之前都可能发生，零报告写到期末才算终值。',
        en: 'Write "final: false" here; until the period ends something may happen, so a zero is not final.',
      },
    },
  },
  JC1214: {
    severity: 'error',
    message: {
      zh: '数据截至{found}，晚于报送日{submitted}或期末{end}',
      en: 'Figures to {found} are later than the submission ({submitted}) or the period ({end})',
    },
    fix: {
      zh: '核对截至日期：不能晚于报送那天，也不能晚于期末。',
      en: 'Check the date of the figures: neither after the submission nor after the period.',
    },
  },
  JC1219: {
    severity: 'error',
    message: {
      zh: '数据截至{found}，早于期初{start}，不是这一期的数',
      en: 'Figures to {found} are from before the period began ({start})',
    },
    fix: {
      zh: '填这一期的数，并把asOf改成实际统计到的那一天。',
      en: 'Report the figures of this period, and set asOf to the last day they cover.',
    },
  },
  JC1215: {
    severity: 'error',
    message: { zh: '{problem}', en: '{problem}' },
    fix: { zh: '{problem:fix}', en: '{problem:fix}' },
    words: {
      neither: { zh: '“{figure}”没有填数', en: '"{figureEn}" has no value' },
      'neither:fix': {
        zh: '在下一行加“value: 数字”；不报这一项就整项删去。',
        en: 'Add a line "value: number", or delete the figure.',
      },
      scopes: {
        zh: '“{figure}”要分开填：{scopes}',
        en: '"{figureEn}" is reported in parts: {scopes}',
      },
      'scopes:fix': {
        zh: '删去合计，在“scopes:”下面分行写，每行写成“代号: {value: 数字}”。',
        en: 'Delete the total; under "scopes:" write a line "id: {value: number}" for each.',
      },
      plain: { zh: '“{figure}”没有分项，只填一个数', en: '"{figureEn}" has no parts, just one value' },
      'plain:fix': {
        zh: '删去“scopes:”，直接写“value: 数字”。',
        en: 'Write "value: number" without "scopes:".',
      },
    },
  },
  JC1216: {
    severity: 'error',
    message: { zh: '{problem}', en: '{problem}' },
    fix: { zh: '{problem:fix}', en: '{problem:fix}' },
    words: {
      self: { zh: '联合的对方“{found}”就是本单位', en: 'The joint part is with "{found}", the unit itself' },
      'self:fix': { zh: '写对方单位的名称。', en: 'Name the other unit.' },
      tooMany: {
        zh: '联合部分“{found}”大于本单位的总数“{whole}”',
        en: 'The joint part "{found}" is more than the value "{whole}" it is a part of',
      },
      'tooMany:fix': { zh: '核对这两个数，改正填错的一个。', en: 'Check both and correct the wrong one.' },
    },
  },
  JC1217: {
    severity: 'error',
    message: {
      zh: '写了名录为零的说明（empty），填的数却是“{found}”',
      en: 'The roster is stated to be empty, but the value is "{found}"',
    },
    fix: {
      zh: '名录确实为零的，填0；不为零的，删去 empty 这一行。',
      en: 'Write 0, or delete the line "empty".',
    },
  },
  JC1218: {
    severity: 'error',
    message: {
      zh: '“{found}”不是年、半年、季度或月',
      en: '"{found}" is not a year, half-year, quarter or month',
    },
    fix: {
      zh: '全年写 2020，上半年写 2020-H1，三季度写 2020-Q3，十月写 2020-10。',
      en: 'Write 2020, 2020-H1, 2020-Q3 or 2020-10.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

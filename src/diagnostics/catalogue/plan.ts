import type { CatalogueEntry } from '../entry.ts';

/** The plan and the registry: mistakes of whoever encodes a plan. */
export const planCodes = {
  JC2001: {
    severity: 'error',
    message: { zh: '引文不在 {where} 里：“{found}”', en: 'The quote is not in {where}: "{found}"' },
    fix: { zh: '照原文改引文。', en: 'Quote the text as it is.' },
    fixSuggest: {
      zh: '是不是“{suggestion}”（{suggestionAt}）？',
      en: 'Did you mean "{suggestion}" ({suggestionAt})?',
    },
  },
  JC2002: {
    severity: 'error',
    message: {
      zh: '原文 {file} 的摘要是 {found}，与计划写的不同',
      en: '{file} has the digest {found}, not the one stated',
    },
    fix: {
      zh: '核对原文是不是被改过；确认无误后改摘要。',
      en: 'Check whether the text was changed; if it is right, state its digest.',
    },
  },
  JC2003: {
    severity: 'error',
    message: { zh: '代号“{id}”重复或不按顺序', en: 'The id "{id}" is there twice or out of order' },
    fix: { zh: '改成不重复的代号。', en: 'Give each its own id.' },
  },
  JC2005: {
    severity: 'error',
    message: {
      zh: '第{item}项拼起来与原文不符：…{found}…',
      en: 'Item {item} does not give back the text: …{found}…',
    },
    fix: { zh: '照原文改。', en: 'Copy the text exactly.' },
  },
  JC2006: {
    severity: 'error',
    message: {
      zh: '方括号里的单位是 {expected}，列的是 {found}',
      en: 'The bracket names {expected}; listed are {found}',
    },
    fix: { zh: '照方括号改单位和分工方式。', en: 'List the bodies and the mode as the bracket has them.' },
  },
  JC2007: {
    severity: 'error',
    message: {
      zh: '{kind} 算法的项不对：要有 {needs}，可有 {may}',
      en: 'The measure {kind} needs {needs} and may have {may}',
    },
    fix: {
      zh: '补上缺的，删去多的；ratio 的 numerator 和 failures 只写一个。',
      en: 'Add what is missing, delete the rest; a ratio has either numerator or failures.',
    },
  },
  JC2008: {
    severity: 'error',
    message: {
      zh: '指标{target}所用的“{figure}”与另一个数的报送单位、合并方法或分项不同',
      en: 'In target {target} the figure "{figure}" has other reporters, scopes or another way to combine',
    },
    fix: { zh: '使同一指标的各数一致。', en: 'Let the figures of one target agree.' },
  },
  JC2009: {
    severity: 'error',
    message: {
      zh: '指标{target}所用的“{figure}”没有写年度终值何时应报',
      en: 'Target {target}: nothing says when the final value of "{figure}" is owed',
    },
    fix: { zh: '在 owed 加一条 final: true。', en: 'Add an entry with final: true to owed.' },
  },
  JC2010: {
    severity: 'error',
    message: {
      zh: '顺延要用到{year}年的工作日表，没有这一年',
      en: 'The roll needs the working days of {year}, which are not there',
    },
    fix: { zh: '补这一年的工作日表，或不顺延。', en: 'Add that year to the table, or do not roll.' },
  },
  JC2011: {
    severity: 'error',
    message: {
      zh: '名称“{name}”既指 {first} 又指 {second}',
      en: 'The name "{name}" stands for both {first} and {second}',
    },
    fix: { zh: '去掉有歧义的别名。', en: 'Remove the ambiguous alias.' },
  },
  JC2012: {
    severity: 'error',
    message: { zh: '{comparator} 的目标值不成立', en: 'The threshold does not fit {comparator}' },
    fix: {
      zh: 'between 要有 threshold 和不小于它的 upper，其他只要 threshold。',
      en: 'between needs threshold and an upper not below it; others only threshold.',
    },
  },
  JC2013: {
    severity: 'error',
    message: {
      zh: '修约间隔“{found}”不是正数',
      en: 'The rounding interval "{found}" is not a positive number',
    },
    fix: { zh: '例如 0.1%。', en: 'For example 0.1%.' },
  },
  JC2014: {
    severity: 'error',
    message: { zh: '“{found}”读不成精确数', en: '"{found}" cannot be read as an exact number' },
    fix: { zh: '写成 90%、1/3、4 或 2.5 的样子。', en: 'Write it like 90%, 1/3, 4 or 2.5.' },
  },
  JC2015: {
    severity: 'error',
    message: { zh: '应报的日期不清楚', en: 'It is not clear when this is owed' },
    fix: {
      zh: 'by 和 deadline 写且只写一个；period 写数据项有的期间。',
      en: 'Give either by or deadline, and a period the figure has.',
    },
  },
  JC2016: {
    severity: 'error',
    message: {
      zh: '这个口径的 effect 缺东西，或指向没有的代号',
      en: 'This effect lacks something or names an unknown id',
    },
    fix: { zh: '按 kind 补全。', en: 'Complete it for its kind.' },
  },
} as const satisfies Record<string, CatalogueEntry>;

import type { CatalogueEntry } from '../entry.ts';

/** The plan and the registry: mistakes of whoever encodes a plan. */
export const planCodes = {
  JC2001: {
    severity: 'error',
    message: { zh: '{where} 里没有引的这句话：“{found}”', en: 'The quote is not in {where}: "{found}"' },
    fix: { zh: '{problem:fix}', en: '{problem:fix}' },
    words: {
      'elsewhere:fix': {
        zh: '这句话在 {there}；把 task 改成 {there}，或改引 {where} 的原文。',
        en: 'It is in {there}: name {there} as the task, or quote the words of {where}.',
      },
      'nearest:fix': {
        zh: '最接近的原文是“{nearest}”；照原文改，一字不差。',
        en: 'The nearest words are "{nearest}"; quote them to the letter.',
      },
      'nowhere:fix': { zh: '照原文改，一字不差。', en: 'Quote the text to the letter.' },
    },
  },
  JC2002: {
    severity: 'error',
    message: {
      zh: '原文 {file} 的摘要（sha256）实为 {found}，与这里写的不同',
      en: '{file} has the digest {found}, not the one stated here',
    },
    fix: {
      zh: '先核对原文有没有被改动；确认无误的，把摘要改成实际的。',
      en: 'See whether the text was changed; if it is right, state its digest.',
    },
  },
  JC2003: {
    severity: 'error',
    message: { zh: '{problem}', en: '{problem}' },
    fix: { zh: '{problem:fix}', en: '{problem:fix}' },
    words: {
      twice: { zh: '代号“{id}”用了两次', en: 'The id "{id}" is used twice' },
      'twice:fix': { zh: '改一个，使代号不重复。', en: 'Change one of them.' },
      order: { zh: '这里应是第{expected}项，写的是{id}', en: 'This should be item {expected}, not {id}' },
      'order:fix': {
        zh: '各项从1起按原文顺序编号。',
        en: 'Number the items from 1 in the order of the text.',
      },
    },
  },
  JC2004: {
    severity: 'error',
    message: {
      zh: '原文中第{before}项与第{item}项之间还有别的文字，或顺序不同',
      en: 'In the text item {item} does not follow directly upon item {before}',
    },
    fix: { zh: '照原文补全，按原文顺序排列。', en: 'Add what is missing, in the order of the text.' },
  },
  JC2005: {
    severity: 'error',
    message: {
      zh: '第{item}项从这里起与原文不符：…{found}…',
      en: 'From here on item {item} departs from the text: …{found}…',
    },
    fix: {
      zh: '照原文改，一字不差（空格、换行不论）。',
      en: 'Copy the text to the letter, white space apart.',
    },
  },
  JC2006: {
    severity: 'error',
    message: {
      zh: '〔〕里的单位是：{expected}；这里列的是：{found}',
      en: 'The bracket names {expected}; listed here are {found}',
    },
    fix: { zh: '照〔〕里的单位和顺序列。', en: 'List the bodies of the bracket in its order.' },
  },
  JC2007: {
    severity: 'error',
    message: { zh: '{problem}', en: '{problem}' },
    fix: { zh: '{problem:fix}', en: '{problem:fix}' },
    words: {
      foreign: { zh: '算法 {measure} 用不上 {keys}', en: 'The measure {measure} has no use for {keys}' },
      'foreign:fix': { zh: '删去，或换一种算法（kind）。', en: 'Delete it, or choose another kind.' },
      missing: { zh: '算法 {measure} 缺 {keys}', en: 'The measure {measure} lacks {keys}' },
      'missing:fix': { zh: '补上 {keys}。', en: 'Add {keys}.' },
      ways: {
        zh: 'numerator（合格的数）和 failures（不合格的数）要写一个，只写一个',
        en: 'A ratio has either numerator or failures',
      },
      'ways:fix': { zh: '两个里写一个。', en: 'Give one of the two.' },
      counts: {
        zh: '算法 {measure} 要数出来的数，“{figure}”是百分比',
        en: 'The measure {measure} takes counts, and "{figure}" is a percentage',
      },
      'counts:fix': {
        zh: '换一个数据项，或改它的类型（type）。',
        en: 'Name another figure, or mend its type.',
      },
      summed: {
        zh: '“{figure}”是百分比，几家报的百分比不能相加（combine: sum）',
        en: '"{figure}" is a percentage, and those of several bodies cannot be added up (combine: sum)',
      },
      'summed:fix': {
        zh: '改报个数，或把合并方法改成 agree 或 max。',
        en: 'Ask for counts, or combine by agree or max.',
      },
      share: {
        zh: 'percentage 要写百分比的数据项，“{figure}”不是百分比',
        en: 'As percentage stands "{figure}", which is none',
      },
      'share:fix': {
        zh: '换一个数据项，或改它的类型（type）。',
        en: 'Name another figure, or mend its type.',
      },
      mixed: {
        zh: '“{figure}”与“{other}”一个是百分比，一个不是',
        en: 'Of "{figure}" and "{other}" one is a percentage and one is not',
      },
      'mixed:fix': { zh: '两个用同样的类型（type）。', en: 'Give both the same type.' },
    },
  },
  JC2008: {
    severity: 'error',
    message: {
      zh: '指标{target}的“{figure}”与“{other}”对不上：报送单位、合并方法（combine）和分项要相同',
      en: 'In target {target} "{figure}" does not fit "{other}": reporters, combine and scopes must be alike',
    },
    fix: { zh: '把两个数据项改成一样的。', en: 'Make the two figures alike.' },
  },
  JC2009: {
    severity: 'error',
    message: {
      zh: '指标{target}用到“{figure}”，但没有写{period}的终值何时应报',
      en: 'Target {target} uses "{figure}", but nothing says when its final value for {period} is owed',
    },
    fix: { zh: '在数据项的 owed 里加一条 final: true。', en: 'Add an entry with final: true to its owed.' },
  },
  JC2010: {
    severity: 'error',
    message: {
      zh: '顺延要用{year}年的工作日表，程序里没有这一年',
      en: 'The roll needs the working days of {year}, which jc does not have',
    },
    fix: {
      zh: '写“roll: none”，把顺延后的日子写在 due。',
      en: 'Write "roll: none" and the day it rolls to as due.',
    },
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
    message: { zh: '{problem}', en: '{problem}' },
    fix: { zh: '{problem:fix}', en: '{problem:fix}' },
    words: {
      noUpper: { zh: 'between 缺上限 upper', en: 'between lacks its upper end' },
      'noUpper:fix': { zh: '加一行 upper。', en: 'Add upper.' },
      foreignUpper: { zh: '{comparator} 没有上限，upper 用不上', en: '{comparator} has no use for upper' },
      'foreignUpper:fix': { zh: '删去 upper，或改用 between。', en: 'Delete upper, or use between.' },
      reversed: { zh: '上限{upper}小于下限{threshold}', en: 'The upper end {upper} is below {threshold}' },
      'reversed:fix': { zh: '核对这两个数。', en: 'Check both.' },
      beyond: {
        zh: '百分比要求到{threshold}，单位“{unit}”却不是百分数的单位',
        en: 'This asks a percentage for {threshold}, and the unit "{unit}" is none of percent',
      },
      'beyond:fix': { zh: '单位写 % 或百分点。', en: 'Write the unit as %.' },
    },
  },
  JC2013: {
    severity: 'error',
    message: {
      zh: '修约间隔“{found}”不是正数',
      en: 'The rounding interval "{found}" is not a positive number',
    },
    fix: { zh: '写成 0.1% 的样子。', en: 'Write it like 0.1%.' },
  },
  JC2014: {
    severity: 'error',
    message: { zh: '“{found}”不是精确的数', en: '"{found}" is not an exact number' },
    fix: {
      zh: '写成 90%、1/3、4 或 2.5 的样子。',
      en: 'Write it like 90%, 1/3, 4 or 2.5.',
    },
  },
  JC2015: {
    severity: 'error',
    message: { zh: '{problem}', en: '{problem}' },
    fix: { zh: '{problem:fix}', en: '{problem:fix}' },
    words: {
      neither: { zh: '没有写应于哪天报', en: 'It does not say by when this is owed' },
      'neither:fix': { zh: '加一行 by（日期）或 deadline（报送时限）。', en: 'Add by (a date) or deadline.' },
      both: { zh: 'by 和 deadline 只能写一个', en: 'by and deadline are both given' },
      'both:fix': { zh: '两个里留一个。', en: 'Keep one of the two.' },
      period: {
        zh: '这个数据项不报{found}，只报{known}',
        en: 'The figure is not reported for {found}, only for {known}',
      },
      'period:fix': { zh: '改成{known}，或在 periods 里补上。', en: 'Write {known}, or add it to periods.' },
    },
  },
  JC2016: {
    severity: 'error',
    message: { zh: '{effect} 类的换口径缺 {needs}', en: 'An effect of kind {effect} lacks {needs}' },
    fix: {
      zh: '补上 {needs}；算不出的口径，删去 effect。',
      en: 'Add {needs}; where nothing can be computed, delete effect.',
    },
  },
  JC2018: {
    severity: 'error',
    message: { zh: '{problem}', en: '{problem}' },
    fix: { zh: '照括号里的写。', en: 'Write it as the bracket has it.' },
    words: {
      other: {
        zh: '括号里写的是“{expected}”，这里写的是“{found}”',
        en: 'The bracket says "{expected}", this says "{found}"',
      },
      empty: {
        zh: '括号里写有“{expected}”，这里没有写',
        en: 'The bracket says "{expected}", this says nothing',
      },
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

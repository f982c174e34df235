import type { planCodes } from '../../diagnostics/catalogue/plan.ts';
import type { Explanation } from './entry.ts';

/** Mistakes of whoever puts a plan into data. */
export const planExplanations = {
  JC2001: {
    title: { zh: '引文与原文对不上', en: 'A quote that is not in the text' },
    why: {
      zh: '每项指标都要引原文的话为凭，空白除外一字不差。引错一个字，指标就没有依据。',
      en: 'Every target rests on words of the plan, quoted exactly, white space apart. One wrong character and it rests on nothing.',
    },
    fix: {
      zh: '打开plan/source.txt，从那一句里复制。检查结果给出了最像的一段，和它在哪一句。',
      en: 'Copy it from the sentence in plan/source.txt. The message gives the most similar words and their sentence.',
    },
    example: {
      kind: 'lines',
      file: 'plan/targets.yaml',
      wrong: '    quote: 农产品监测合格率达97%以上',
      right: '    quote: 农产品监测总体合格率达97%以上',
    },
  },
  JC2002: {
    title: { zh: '原文文件被改过', en: 'The source text is not the one stated' },
    why: {
      zh: '计划里记着原文文件的摘要（一串按内容算出的字符）。对不上，说明原文动过，或者摘要记错了。',
      en: 'The plan holds a digest, a code worked out from the content of the source text. If it differs, the text was changed or the digest is wrong.',
    },
    fix: {
      zh: '先与公布的文件核对原文。确认无误的，把sha256改成检查结果里的那一串。',
      en: 'Compare the text with the published document. If it is right, write the digest that the message shows.',
    },
    example: {
      kind: 'told',
      words: {
        zh: '有人在plan/source.txt末尾多敲了一个空行。',
        en: 'Somebody added an empty line at the end of plan/source.txt.',
      },
    },
  },
  JC2003: {
    title: { zh: '代号重复，或不按顺序', en: 'An id twice, or out of order' },
    why: {
      zh: '代号是唯一的名字。两个一样，别处引用时就不知道指哪个。各项的序号要从1起连续。',
      en: 'An id is a name of its own; if two share it, nobody knows which is meant. Items are numbered from 1 without a gap.',
    },
    fix: { zh: '改成不重复的代号；序号照原文。', en: 'Give each its own id; number items as the text does.' },
    example: {
      kind: 'lines',
      file: 'plan/targets.yaml',
      wrong: '  - id: 1-1\n    task: 1.1.2',
      right: '  - id: 1-2\n    task: 1.1.2',
      note: { zh: '1-1已经有了。', en: 'There is a 1-1 already.' },
    },
  },
  JC2004: {
    title: { zh: '两项之间缺了原文', en: 'Something of the text is missing between two items' },
    why: {
      zh: '各项依次拼起来要能还原原文。每项都对，合在一起却接不上，说明漏了一段，或者顺序不对。',
      en: 'The items in order must give back the text. If each is right and still they do not join, something was left out or the order is wrong.',
    },
    fix: {
      zh: '对照原文，补上漏掉的分工或句子；顺序照原文排。',
      en: 'Compare with the text, add what was left out and keep its order.',
    },
    example: {
      kind: 'lines',
      file: 'plan/plan.yaml',
      wrong: '  - id: 2\n    title: 提高质量安全水平。',
      right:
        '      - tasks:\n          - 推进快检信息平台建设。\n        bracket: 〔市市场监管局负责〕\n        bodies: [scjgj]\n        mode: 负责\n  - id: 2\n    title: 提高质量安全水平。',
      note: { zh: '第1项漏了最后一段分工。', en: 'Item 1 lacks its last assignment.' },
    },
  },
  JC2005: {
    title: { zh: '各句拼起来与原文不符', en: 'The sentences do not give back the text' },
    why: {
      zh: '标题、各句、括号依次拼起来，要能还原原文，空白除外一字不差。这样才能保证没有漏句、改字。',
      en: 'Title, sentences and brackets, put together in order, must give back the source exactly, white space apart. So nothing is left out or reworded.',
    },
    fix: {
      zh: '检查结果给出了从哪里开始不一样。照原文改，包括标点和原文的错字。',
      en: 'The message shows where they part. Copy the text as it is, with its punctuation and its slips.',
    },
    example: {
      kind: 'lines',
      file: 'plan/plan.yaml',
      wrong: '    title: 加大监督抽检工作力度。',
      right: '    title: 加大监督抽检力度。',
    },
  },
  JC2006: {
    title: { zh: '责任单位与括号里列的不同', en: 'Not the bodies that the bracket names' },
    why: {
      zh: '谁负责，以原文括号里列的为准，顺序也照原文。',
      en: 'Who answers for what is settled by the bracket of the text, in its order.',
    },
    fix: {
      zh: '照括号改bodies，不加不减，不换顺序。',
      en: 'List in bodies what the bracket lists: no more, no less, in its order.',
    },
    example: {
      kind: 'lines',
      file: 'plan/plan.yaml',
      wrong: '        bodies: [scjgj, xmzx]',
      right: '        bodies: [scjgj, xmzx, nyncj]',
      note: {
        zh: '括号里还有市农业农村局。',
        en: 'The bracket names 市农业农村局 as well.',
      },
    },
  },
  JC2007: {
    title: { zh: '算法缺项或多项', en: 'A measure with too little or too much' },
    why: {
      zh: '每种算法要哪几个数、要什么样的数是定好的。多写少写，或该写个数的写了百分比，都不知道该怎么算。',
      en: 'Each way of measuring needs certain figures of a certain sort. With one too many or too few, or a percentage where a count is due, it cannot be worked out.',
    },
    fix: {
      zh: '照检查结果补上缺的，删去多的。占比（ratio）的numerator（分子）和failures（不合格数）只写一个。',
      en: 'Add and delete what the message says. A ratio has either numerator or failures, not both.',
    },
    example: {
      kind: 'lines',
      file: 'plan/targets.yaml',
      wrong: '      kind: ratio\n      moves: trials\n      denominator: produce-samples',
      right:
        '      kind: ratio\n      moves: trials\n      numerator: produce-passed\n      denominator: produce-samples',
    },
  },
  JC2008: {
    title: { zh: '同一指标的几个数不配套', en: 'Figures of one target that do not fit together' },
    why: {
      zh: '分子和分母要由同样的单位报、同样合并、同样分项，不然除出来的不是同一件事。',
      en: 'Both figures of a rate must come from the same bodies, combine alike and have the same scopes, or the division means nothing.',
    },
    fix: {
      zh: '把两个数据项的reporters、combine、scopes改成一样。',
      en: 'Give both figures the same reporters, combine and scopes.',
    },
    example: {
      kind: 'lines',
      file: 'plan/targets.yaml',
      wrong: '    name: 监测合格批次\n    reporters: [xmzx, nyncj]',
      right: '    name: 监测合格批次\n    reporters: [xmzx]',
      note: {
        zh: '作分母的监测批次只由市畜牧兽医服务中心（xmzx）报。',
        en: 'The whole, the batches monitored, is reported by xmzx alone.',
      },
    },
  },
  JC2009: {
    title: { zh: '没有写终值何时应报', en: 'Nothing says when the final value is owed' },
    why: {
      zh: '不写明年度终值到哪天应报，年底以后就分不清是还没到期，还是欠报。',
      en: 'Without a day for the final value nobody can tell afterwards whether it is not due yet or owed.',
    },
    fix: {
      zh: '在这个数据项的owed下加一条，写final: true和应报的日子by。',
      en: 'Add an entry with final: true and the day, by, to owed of this figure.',
    },
    example: {
      kind: 'lines',
      file: 'plan/targets.yaml',
      wrong: '    name: 抽检批次\n    owed:\n      - {asOf: 2020-12-31, by: 2021-01-31}',
      right: '    name: 抽检批次\n    owed:\n      - {asOf: 2020-12-31, by: 2021-01-31, final: true}',
    },
  },
  JC2010: {
    title: { zh: '没有这一年的工作日表', en: 'No table of working days for that year' },
    why: {
      zh: '截止日遇节假日要顺延的，得知道哪天上班。国务院的放假通知一年一发，没有录入的年份算不出来。',
      en: 'To move a deadline past a holiday one has to know the working days. They are announced year by year, and this year is not in the table.',
    },
    fix: {
      zh: '写roll: none，把顺延后的日子直接写在due；或请维护程序的人补上这一年。',
      en: 'Write roll: none and the day it moves to as due, or ask the maintainers to add that year.',
    },
    example: {
      kind: 'lines',
      file: 'plan/deadlines.yaml',
      wrong: '    due: 2031-11-25\n    inclusive: true\n    roll: holidayAndWeekend',
      right: '    due: 2020-11-25\n    inclusive: true\n    roll: holidayAndWeekend',
    },
  },
  JC2011: {
    title: { zh: '一个名称指了两个单位', en: 'A name that stands for two units' },
    why: {
      zh: '别人报表里写这个名称，就不知道说的是哪家。',
      en: 'Where a report uses this name, nobody knows which of the two is meant.',
    },
    fix: {
      zh: '两家都可能这么叫的，别名里都去掉，写不会混的名称。',
      en: 'Take the name from the aliases and use ones that cannot be mixed up.',
    },
    example: {
      kind: 'lines',
      file: 'registry/units.yaml',
      wrong: '    name: 市畜牧兽医服务中心\n    kind: institution\n    aliases: [市农委]',
      right: '    name: 市畜牧兽医服务中心\n    kind: institution\n    aliases: [市畜牧兽医中心]',
      note: {
        zh: '市农业农村局的别名里已经有市农委。',
        en: '市农委 is an alias of 市农业农村局 already.',
      },
    },
  },
  JC2012: {
    title: { zh: '目标值的写法不成立', en: 'A threshold that does not fit its comparison' },
    why: {
      zh: '写“在两数之间”的，要有下限和上限，上限不小于下限；别的只要一个数。',
      en: '"between" needs a lower and an upper end in this order; every other comparison needs one number.',
    },
    fix: {
      zh: 'between的，写threshold（下限）和upper（上限）；其他的，删掉upper。',
      en: 'For between give threshold and upper; for the others delete upper.',
    },
    example: {
      kind: 'lines',
      file: 'plan/targets.yaml',
      wrong: '      comparator: atLeast\n      threshold: 40%\n      upper: 60%',
      right: '      comparator: atLeast\n      threshold: 40%',
    },
  },
  JC2013: {
    title: { zh: '修约间隔不是正数', en: 'A rounding interval that is not positive' },
    why: {
      zh: '按修约值比较的，要先修约到某一位；间隔是0，就没有可修约的位。',
      en: 'Where rounded values are compared, the interval says to what they are rounded. Nothing can be rounded to 0.',
    },
    fix: {
      zh: '写修约到的那一位，例如0.1%。不修约的，删掉compare。',
      en: 'Write the step, such as 0.1%. If nothing is to be rounded, delete compare.',
    },
    example: {
      kind: 'lines',
      file: 'plan/targets.yaml',
      wrong: '    compare: {method: rounded, interval: 0%}',
      right: '    compare: {method: rounded, interval: 0.1%}',
    },
  },
  JC2014: {
    title: { zh: '目标值读不成精确的数', en: 'A threshold that cannot be read as an exact number' },
    why: {
      zh: '目标值要一点不差地拿来比，所以只认90%、1/3、4、2.5这样的写法。',
      en: 'A threshold is compared exactly, so it is written like 90%, 1/3, 4 or 2.5.',
    },
    fix: {
      zh: '汉字写的数改成数字。三分之一写1/3，不写0.333。',
      en: 'Write numerals, not words. A third is 1/3, not 0.333.',
    },
    example: {
      kind: 'lines',
      file: 'plan/targets.yaml',
      wrong: '    require: {comparator: atLeast, threshold: 四, unit: 批次/千人}',
      right: '    require: {comparator: atLeast, threshold: 4, unit: 批次/千人}',
    },
  },
  JC2015: {
    title: { zh: '应报的日子写得不清楚', en: 'It is not clear when a value is owed' },
    why: {
      zh: '应报日要么直接写日期（by），要么随某个时限（deadline）。两个都写或都不写，就不知道听谁的。',
      en: 'The day is either given as by or taken from a deadline. With both or neither it is not known.',
    },
    fix: {
      zh: 'by和deadline留一个。写了period的，要是这个数据项有的期间。',
      en: 'Keep one of by and deadline. A period, if given, must be one that the figure has.',
    },
    example: {
      kind: 'lines',
      file: 'plan/targets.yaml',
      wrong: '    name: 监测批次\n    owed:\n      - {asOf: 2020-09-30, by: 2020-11-01, deadline: D2-1}',
      right: '    name: 监测批次\n    owed:\n      - {asOf: 2020-09-30, deadline: D2-1}',
    },
  },
  JC2016: {
    title: { zh: '换用的口径没有写全', en: 'Another reading that is not complete' },
    why: {
      zh: '写了换一种口径会怎样，就要写明换用什么，不然算不出来。',
      en: 'An alternative that is to be computed has to say what it puts in place of what.',
    },
    fix: {
      zh: '按kind补全，例如换人口的写population，用名录里有的代号。',
      en: 'Complete it for its kind, for example population with an id from the registry.',
    },
    example: {
      kind: 'lines',
      file: 'plan/interpretations.yaml',
      wrong: '        effect: {kind: population}',
      right: '        effect: {kind: population, population: resident-2018}',
    },
  },
  JC2018: {
    title: { zh: '分工方式与括号里写的不同', en: 'Not the mode that the bracket states' },
    why: {
      zh: '“负责”“分工负责”“按职责分工负责”意思不一样，照原文括号里写的。',
      en: '负责, 分工负责 and 按职责分工负责 mean different things; the bracket of the text decides.',
    },
    fix: {
      zh: '把mode改成括号里最后那几个字。',
      en: 'Let mode be the last words of the bracket.',
    },
    example: {
      kind: 'lines',
      file: 'plan/plan.yaml',
      wrong: '        bodies: [scjgj, nyncj]\n        mode: 负责',
      right: '        bodies: [scjgj, nyncj]\n        mode: 按职责分工负责',
      note: {
        zh: '括号里写的是〔……按职责分工负责〕。',
        en: 'The bracket ends with 按职责分工负责.',
      },
    },
  },
} as const satisfies Record<keyof typeof planCodes, Explanation>;

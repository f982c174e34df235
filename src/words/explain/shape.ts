import type { shapeCodes } from '../../diagnostics/catalogue/shape.ts';
import type { Explanation } from './entry.ts';

/** Contents that a form does not ask for, and names that nothing goes by. */
export const shapeExplanations = {
  JC1101: {
    title: { zh: '没有写对这是哪种文件', en: 'The file does not state the right format' },
    why: {
      zh: 'schema那一行说明这是哪种文件、第几版样表。不写对，程序不知道按什么规矩读。',
      en: 'The line "schema" says what kind of file this is and by which form it was filled in. Without it jc cannot know how to read the rest.',
    },
    fix: {
      zh: '报表第一行写schema: jc/report@1，从样表复制最稳妥。检查结果说放错位置的，把文件移到该在的文件夹。',
      en: 'A report begins with schema: jc/report@1; best copied from the form. If the message says it is in the wrong place, move the file.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: 'schema: jc/reports@1',
      right: 'schema: jc/report@1',
    },
  },
  JC1102: {
    title: { zh: '有认不得的名称', en: 'A name that is not known here' },
    why: {
      zh: '每种文件能填哪些名称是定好的。打错一个字母，程序也不猜：猜错了，数就算到别处去了。',
      en: 'Each kind of file has a fixed set of names. jc does not guess at a misspelt one: a wrong guess would put the value somewhere else.',
    },
    fix: {
      zh: '看检查结果里的“是不是……”，照着改。检查结果里列出了这里能填的全部名称。多余的删掉；想说明情况的，写在note里。',
      en: 'Use what the message suggests; it lists every name allowed here. Delete what is too much; remarks go into note.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: '报送单位: 市畜牧兽医服务中心',
      right: 'unit: 市畜牧兽医服务中心',
    },
  },
  JC1103: {
    title: { zh: '缺少必填的内容', en: 'Something that must be filled in is missing' },
    why: {
      zh: '少了这几项，报表就没法用。例如没有asOf，就不知道数据截至哪一天。',
      en: 'Without these a report cannot be used. Without asOf, for example, nobody knows up to which day its figures count.',
    },
    fix: {
      zh: '照检查结果补上，每项一行，写成“名称: 内容”，行首空格与同一级的一样多。',
      en: 'Add what the message names, each as a line "name: value", with as many spaces in front as its neighbours.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: 'revision: 1\nsubmittedAt: 2020-10-31T11:10:00+08:00',
      right: 'revision: 1\nasOf: 2020-09-30\nsubmittedAt: 2020-10-31T11:10:00+08:00',
    },
  },
  JC1104: {
    title: { zh: '填的种类不对', en: 'The wrong kind of content' },
    why: {
      zh: '有的地方要整数，有的要文字，有的要是或否，有的下面要再分行。种类不对，读出来就靠不住。',
      en: 'Some places take a whole number, some a text, some yes or no, some further lines. The wrong kind cannot be relied on.',
    },
    fix: {
      zh: '检查结果写明了这里要什么、现在是什么。是或否填true或false；清单另起行，每行以“- ”开头；看着像数字的文字，加英文引号。',
      en: 'The message says what is needed and what is there. Yes or no is true or false; a list goes below, each line beginning with "- "; a text that looks like a number goes in quotes.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: 'final: 否',
      right: 'final: false',
    },
  },
  JC1105: {
    title: { zh: '不在可选的几种之内', en: 'Not one of the choices' },
    why: {
      zh: '这里只能从几个固定的词里选。词不同，规矩就不同，例如补报不能把数改小，更正可以。',
      en: 'Only certain words can stand here, and each has its own rules: an addition, for example, cannot make a figure smaller, a correction can.',
    },
    fix: {
      zh: '从检查结果列出的词里选一个，一字不差照写。',
      en: 'Choose one of the words that the message lists and write it exactly so.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.r2.yaml',
      wrong: '  kind: 补充',
      right: '  kind: 补报',
    },
  },
  JC1106: {
    title: { zh: '写法或长短不合要求', en: 'Wrong form, length or size' },
    why: {
      zh: '代号、摘要有固定的写法，文字有长短、数有大小的限制。写法一样，几十份报表才能放在一起算。',
      en: 'Ids and digests have a fixed form, texts a length, numbers a size. Dozens of reports can be put together only if all are written alike.',
    },
    fix: {
      zh: '照检查结果说的改：写法不对的照样子写，太长的写短，太小、太大的核对。例如版次从1写起。',
      en: 'Do as the message says: write it in the form shown, shorten it, or check the number. Revisions, for example, begin with 1.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: 'revision: 0',
      right: 'revision: 1',
    },
  },
  JC1107: {
    title: { zh: '没有这个单位', en: 'There is no such unit' },
    why: {
      zh: '单位要能与名录对上，不然不知道说的是谁。名称、别名、代号都行，只要名录里有。',
      en: 'A unit has to be found in the register of units, or nobody knows who is meant. Its name, an alias or its id will do.',
    },
    fix: {
      zh: '看检查结果里的“是不是……”。全部名称用jc list units查。名录确实缺别名的，请管数据的人加到registry/units.yaml。',
      en: 'See what the message suggests; jc list units shows every name. If an alias is missing, ask whoever keeps the data to add it to registry/units.yaml.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: '      - {with: 市农业局, value: 36}',
      right: '      - {with: 市农业农村局, value: 36}',
    },
  },
  JC1108: {
    title: { zh: '没有这个数据项', en: 'There is no such figure' },
    why: {
      zh: '要报的每个数都有一个代号。代号对不上，这个数就没处放。',
      en: 'Each number to be reported has an id. If the id is not known, the number has nowhere to go.',
    },
    fix: {
      zh: '看检查结果里的“是不是……”。全部代号用jc list figures查，照抄。',
      en: 'See what the message suggests, or copy the id from jc list figures.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: '  produce-sampels:\n    value: 386',
      right: '  produce-samples:\n    value: 386',
    },
  },
  JC1109: {
    title: { zh: '没有这种报送材料', en: 'There is no such document to hand in' },
    why: {
      zh: 'documents写的是随报表交了哪几份材料。代号对不上，就不知道交没交齐。',
      en: 'documents says which papers come with the report. With an unknown id nobody can tell whether all are in.',
    },
    fix: {
      zh: '看检查结果里的“是不是……”。要交哪几份、代号是什么，用jc list deadlines查。',
      en: 'See what the message suggests; jc list deadlines shows the papers and their ids.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: '  - anual-report',
      right: '  - annual-report',
    },
  },
  JC1110: {
    title: { zh: '没有这个分项', en: 'There is no such scope' },
    why: {
      zh: '有的数据项要分几类各报各的，每一类有代号。代号对不上，这一类的数就没处放。',
      en: 'Some figures are reported in several parts, each with its id. If the id is not known, the part has nowhere to go.',
    },
    fix: {
      zh: '看检查结果里的“是不是……”，或用jc list figures查这个数据项有哪些分项。',
      en: 'See what the message suggests, or look the figure up with jc list figures.',
    },
    example: {
      kind: 'lines',
      file: 'reports/scjgj/2020.yaml',
      wrong: '  schools:\n    scopes:\n      canteen: {value: 82}',
      right: '  schools:\n    scopes:\n      canteens: {value: 82}',
    },
  },
  JC1111: {
    title: { zh: '这里写的代号找不到', en: 'An id that stands for nothing' },
    why: {
      zh: '指标、时限、口径、收文机关都按代号找。找不到，这一条就不起作用。',
      en: 'Targets, deadlines, readings and recipients are found by their ids. An entry that names an unknown one has no effect.',
    },
    fix: {
      zh: '看检查结果里的“是不是……”，或用jc list查代号，改对。',
      en: 'See what the message suggests, or look the id up with jc list.',
    },
    example: {
      kind: 'lines',
      file: 'waivers.yaml',
      wrong: '  - kind: exemption\n    target: 2-9',
      right: '  - kind: exemption\n    target: 2-1',
    },
  },
  JC1112: {
    title: { zh: '只能写一个单位的地方写了一组', en: 'A group where one unit belongs' },
    why: {
      zh: '“各成员单位”这样的名称指好几家。报表、登记、例外都要落到一家头上。',
      en: 'A name such as 各成员单位 stands for several bodies. A report, an entry or an exception is about one.',
    },
    fix: {
      zh: '写其中一家的名称；几家都要的，一家一条。',
      en: 'Name one of its units; if several are meant, make an entry for each.',
    },
    example: {
      kind: 'lines',
      file: 'waivers.yaml',
      wrong: '    unit: 各成员单位\n    approver: 市食安办负责人',
      right: '    unit: 市商务局\n    approver: 市食安办负责人',
    },
  },
} as const satisfies Record<keyof typeof shapeCodes, Explanation>;

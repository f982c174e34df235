// Generated from schemas/ by `npm run generate`: do not edit.

/**
 * Any document of the formats.
 */
export type JcDocument =
  | Deadlines
  | Duties
  | Groups
  | Interpretations
  | Plan
  | Populations
  | Receipts
  | Regions
  | Report
  | Targets
  | Units
  | Waivers
  | Workspace;
/**
 * 第几项.第几段分工.第几句。Three numbers: item.assignment.sentence.
 */
export type TaskRef = string;
/**
 * 原文照录，空白除外一字不差。Verbatim words of the plan, white space apart.
 */
export type Quote = string;
/**
 * 一段文字，最多2000字。Text of up to 2,000 characters.
 */
export type Text = string;
/**
 * 年-月-日，按北京时间。A civil date, yyyy-mm-dd, at +08:00.
 */
export type DateValue = string;
/**
 * 截止日逢休息日是否顺延：none 不顺延；holiday 遇法定节假日顺延；holidayAndWeekend 遇节假日和周末顺延。Whether the day moves to the next working day.
 */
export type Roll = 'none' | 'holiday' | 'holidayAndWeekend';
/**
 * 单位的代号、名称或别名，都可以。The unit's id, name or alias; any of the three.
 */
export type UnitRef = string;
/**
 * 一个或几个单位，也可以是单位组。One or more units, or groups of units.
 */
export type UnitRefs = UnitRef[];
/**
 * 小写英文字母开头，后面可跟小写字母、数字和连字符。Lower-case ASCII letters, digits and hyphens, a letter first.
 */
export type Id = string;
/**
 * 字母K加编号，例如 K1。A K and a number, such as K1.
 */
export type InterpretationRef = string;
/**
 * 依据哪几条口径，写口径编号。The readings this rests on, by id.
 */
export type InterpretationRefs = InterpretationRef[];
/**
 * 正式上报填 official；示例、试填用 sample，每页输出都会注明示例。A real submission is official; sample marks made-up figures, and every page of output says so.
 */
export type Provenance = 'official' | 'sample';
/**
 * 年、半年、季度或月。A year, half-year, quarter or month.
 */
export type Period = string;
/**
 * 64位，只有数字和小写字母a至f。Digits and lower-case letters a to f, 64 in all.
 */
export type Sha256 = string;
/**
 * 日期、字母T、时分秒、+08:00，中间不空格。Date, T, time and offset, without spaces (RFC 3339).
 */
export type DateTime = string;
/**
 * 字母D、第几项-第几个，例如 D23-1。A D, the item and a number, such as D23-1.
 */
export type DeadlineRef = string;
/**
 * 第几项-第几个，例如 14-1。The item and a number, such as 14-1.
 */
export type TargetRef = string;
/**
 * 照写：整数、小数、百分数或分数。As people write it: integer, decimal, percentage or fraction.
 */
export type Exact = string | number;

/**
 * 报送时限：谁、什么材料、报给谁、哪天以前。Who hands in which documents to whom by when.
 */
export interface Deadlines {
  /**
   * 照抄，说明这是报送时限文件。Copy it as it is: reporting deadlines.
   */
  schema: 'jc/deadlines@1';
  /**
   * 原文里的每一个报送时限。Every reporting deadline of the plan.
   */
  deadlines: Deadline[];
}
/**
 * 一个报送时限：谁、什么材料、报给谁、哪天以前。One deadline: who hands in what, to whom, by when.
 */
export interface Deadline {
  /**
   * 字母D、第几项-第几个，例如 D23-1。A D, the item and a number, such as D23-1.
   */
  id: string;
  /**
   * 出自哪一句：第几项.第几段分工.第几句。The sentence it comes from: item.assignment.sentence.
   */
  task: TaskRef;
  /**
   * 原文里提出这个时限的话，照录。The plan's words for it, verbatim.
   */
  quote: Quote;
  /**
   * 时限的中文名称，输出里用。Its Chinese name in the output.
   */
  name: Text;
  /**
   * 英文输出用的名称，自拟。Its name for English output; a working translation.
   */
  en: Text;
  /**
   * 原文写的那一天，年-月-日。The day that the text names, yyyy-mm-dd.
   */
  due: DateValue;
  /**
   * true 含当日，到24时为止；false 前一天为止。True if the day itself is still on time, until 24:00; false if the day before was the last.
   */
  inclusive: boolean;
  roll: Roll;
  /**
   * 提前几天提醒“即将到期”，平常7天。How many days ahead it shows as due soon, 7 unless set.
   */
  soonDays?: number;
  /**
   * 谁应报：单位或单位组。Who must report: units or groups.
   */
  subjects: UnitRefs;
  /**
   * 报给谁；几家都要收到的，分别认定。To whom; with several, each is judged apart.
   */
  recipients: Named[];
  /**
   * 要交哪些材料；几份的分别认定。What is handed in; with several, each is judged apart.
   */
  documents: Named[];
  /**
   * 依据哪几条口径，写口径编号。The readings this deadline rests on, by id.
   */
  interpretations?: InterpretationRefs;
}
/**
 * 收文机关或材料：代号、名称、原文。A recipient or a document: id, name, and the plan's words.
 */
export interface Named {
  /**
   * 代号：小写英文字母、数字和连字符。Its id: lower-case letters, digits, hyphens.
   */
  id: Id;
  /**
   * 中文名称。Its Chinese name.
   */
  name: Text;
  /**
   * 英文输出用的名称，自拟。Its name for English output; a working translation.
   */
  en: Text;
  /**
   * 原文里的说法，照录。The plan's words for it, verbatim.
   */
  quote?: Quote;
}
/**
 * 没有数字的任务：节点任务、禁止性要求、方向性要求，和只作背景的数字。Duties without a number, and numbers that are only context.
 */
export interface Duties {
  /**
   * 照抄，说明这是没有数字的任务。Copy it as it is: duties without a number.
   */
  schema: 'jc/duties@1';
  /**
   * 要做成一件事的任务，只列不判。Things to get done; listed, not judged.
   */
  milestones: Duty[];
  /**
   * 不得做的事，只列不判。Things that must not be done; listed, not judged.
   */
  prohibitions: Duty[];
  /**
   * 只说方向、没有目标值的要求，例如“大幅度提高”，仅跟踪。Requirements with a direction and no threshold; tracked only.
   */
  directions: Direction[];
  /**
   * 原文里不是要求的数字，列出来，免得漏看。Numbers of the text that are no requirement, listed so that none is overlooked.
   */
  contexts: Context[];
}
/**
 * 一件节点任务，或者一条禁止性要求。A milestone or a prohibition.
 */
export interface Duty {
  /**
   * 节点任务用M、禁止性要求用P，后面第几项-第几个，例如 M3-1。M for a milestone, P for a prohibition, the item and a number.
   */
  id: string;
  /**
   * 出自哪一句：第几项.第几段分工.第几句。The sentence it comes from: item.assignment.sentence.
   */
  task: TaskRef;
  /**
   * 原文里的话，照录。The plan's words, verbatim.
   */
  quote: Quote;
  /**
   * 英文输出用，自拟的译文。For English output; a working translation.
   */
  en: Text;
  /**
   * 依据哪几条口径，写口径编号。The readings it rests on, by id.
   */
  interpretations?: InterpretationRefs;
}
/**
 * 有方向没有目标值；有数可看的，用量化指标的编号续编，仅跟踪。A direction without a threshold; one with figures continues the targets' numbering and is monitored.
 */
export interface Direction {
  /**
   * 字母T、第几项-第几个；有数可看的不写T，续编指标的号。A T, the item and a number; without T where figures are tracked.
   */
  id: string;
  /**
   * 出自哪一句：第几项.第几段分工.第几句。The sentence it comes from: item.assignment.sentence.
   */
  task: TaskRef;
  /**
   * 原文里的话，照录。The plan's words, verbatim.
   */
  quote: Quote;
  /**
   * 英文输出用，自拟的译文。For English output; a working translation.
   */
  en: Text;
  /**
   * 跟踪的是什么，中文名称。What is tracked, by its Chinese name.
   */
  name?: Text;
  /**
   * 跟踪的是什么，英文，自拟。What is tracked, in English; a working translation.
   */
  nameEn?: Text;
  /**
   * 原文说方向的词，照录，例如“大幅度提高”。The plan's word for the direction, verbatim.
   */
  words?: Quote;
  /**
   * 方向词的英文，自拟。The same in English; a working translation.
   */
  wordsEn?: Text;
  /**
   * 看哪个数据项。The figure that is tracked.
   */
  figure?: Id;
  /**
   * 上年的数由哪个数据项报。The figure that gives last year's value.
   */
  previous?: Id;
}
/**
 * 原文里的一个数字，不是要求，列出来并说明为什么不判。A number of the text that is no requirement, with the reason why it is not judged.
 */
export interface Context {
  /**
   * 字母C、第几项-第几个，例如 C19-1。A C, the item and a number.
   */
  id: string;
  /**
   * 出自哪一句：第几项.第几段分工.第几句。The sentence it comes from: item.assignment.sentence.
   */
  task: TaskRef;
  /**
   * 原文里的话，照录。The plan's words, verbatim.
   */
  quote: Quote;
  /**
   * 英文输出用，自拟的译文。For English output; a working translation.
   */
  en: Text;
  /**
   * 为什么不当指标。Why it is no target.
   */
  reason: Text;
  /**
   * 理由的英文。The reason in English.
   */
  reasonEn: Text;
}
/**
 * 单位组：成员是数据。Groups whose members are data.
 */
export interface Groups {
  /**
   * 照抄，说明这是单位组文件。Copy it as it is: groups of units.
   */
  schema: 'jc/groups@1';
  /**
   * 原文用一个名称统称的几家单位。Bodies that the text calls by one name.
   */
  groups: Group[];
}
/**
 * 一个单位组：名称、成员、成员名单的出处。A group: its name, its members, and where the list comes from.
 */
export interface Group {
  /**
   * 代号：小写英文字母、数字和连字符。Its id: lower-case letters, digits, hyphens.
   */
  id: Id;
  /**
   * 原文里的统称，照写。The name as the text has it.
   */
  name: Text;
  /**
   * 别的叫法。Other names for it.
   */
  aliases?: Text[];
  /**
   * 成员名单是正式的填 official，示例的填 sample；示例名单会有提示。Whether the member list is official or made up; a made-up one gives a warning.
   */
  provenance: Provenance;
  /**
   * 成员名单出自哪里。Where the list of members comes from.
   */
  source: Text;
  /**
   * 出处的英文。The same in English.
   */
  sourceEn: Text;
  /**
   * 组里有哪些单位；名单还不知道的留空。The units in the group; empty if the list is not known.
   */
  members: UnitRef[];
}
/**
 * 口径：原文留有余地、必须有人选定的读法。Readings that somebody had to choose.
 */
export interface Interpretations {
  /**
   * 照抄，说明这是口径文件。Copy it as it is: interpretations.
   */
  schema: 'jc/interpretations@1';
  /**
   * 每一条口径：采用的读法和别的读法。Every reading that was chosen, with the others that were possible.
   */
  interpretations: Interpretation[];
}
/**
 * 一条口径：哪个词、采用哪种读法、还可以怎么读、为什么。One reading: the phrase, the reading in force, the others, and the reason.
 */
export interface Interpretation {
  /**
   * 字母K加编号，例如 K1。A K and a number, such as K1.
   */
  id: InterpretationRef;
  /**
   * 出自哪一句：第几项.第几段分工.第几句。The sentence it is about: item.assignment.sentence.
   */
  task: TaskRef;
  /**
   * 原文里可以有几种读法的话，照录。The words that can be read in several ways, verbatim.
   */
  phrase: Quote;
  /**
   * 这条口径说的是什么，几个字。What it is about, in a few words.
   */
  topic: Text;
  /**
   * 题目的英文。The topic in English.
   */
  topicEn: Text;
  /**
   * 现在按哪种读法判定。The reading that verdicts are given under.
   */
  reading: Text;
  /**
   * 采用的读法，英文。The reading in force, in English.
   */
  readingEn: Text;
  /**
   * 还可以怎么读，至少写一种。How else it could be read; at least one.
   */
  alternatives: Alternative[];
  /**
   * 为什么选这种读法。Why this reading was chosen.
   */
  reason: Text;
  /**
   * 理由的英文。The reason in English.
   */
  reasonEn: Text;
  /**
   * provisional 暂定；adopted 已认定，须写明何人、何文、何日。Provisional, or adopted: then who decided, by which document and when.
   */
  status: 'provisional' | 'adopted';
  /**
   * 已认定的口径：谁、哪份文件、哪天。For an adopted reading: who decided, by which document, when.
   */
  decision?: {
    /**
     * 认定这条口径的单位。The body that decided.
     */
    by: Text;
    /**
     * 认定的文件。The document that says so.
     */
    document: Text;
    /**
     * 认定的日子，年-月-日。The day of the decision, yyyy-mm-dd.
     */
    date: DateValue;
  };
}
/**
 * 另一种读法；能用数据重算的写 effect。Another reading; effect says how to compute it where it is data.
 */
export interface Alternative {
  /**
   * 命令里用的代号：小写英文字母、数字和连字符。Its id on the command line: lower-case letters, digits, hyphens.
   */
  id: Id;
  /**
   * 另一种读法是什么。What the other reading is.
   */
  reading: Text;
  /**
   * 另一种读法，英文。The other reading, in English.
   */
  readingEn: Text;
  /**
   * 换用这种读法，计算时改哪一处；算不出的不写。What changes in the computation under it; absent if it cannot be computed.
   */
  effect?: Effect;
}
/**
 * 换用另一种读法时改什么；还要写哪一样，看 kind。What another reading changes; which other key belongs to it follows from kind.
 */
export interface Effect {
  /**
   * population 换人口数列；figures 换数据项；joint 扣除联合部分；exact 百分数按精确值；inclusive 含不含当日；roll 顺延；owedBy 终值截止。What the other reading changes: the population, the figures, joint parts, a rounded percentage, the day itself, the roll, or the last day for final values.
   */
  kind: 'population' | 'figures' | 'joint' | 'inclusive' | 'roll' | 'owedBy' | 'exact';
  /**
   * 换用哪个人口数列。The population series used instead.
   */
  population?: Id;
  /**
   * 哪个数据项换成哪个：左边原来的，右边换用的。Which figure is replaced by which: the old one left, the new one right.
   */
  figures?: {
    [k: string]: Id;
  };
  /**
   * 换用的读法里，当日算不算按时。Whether the day itself counts under the other reading.
   */
  inclusive?: boolean;
  /**
   * 换用的读法里怎么顺延：none、holiday 或 holidayAndWeekend。How the day rolls under the other reading.
   */
  roll?: Roll;
  /**
   * 换用的终值截止日，年-月-日。The last day for final values under the other reading.
   */
  by?: DateValue;
}
/**
 * 工作安排正文：文号、各项、责任分工、具体任务，照原文。The document, verbatim: its facts, items, assignments and tasks.
 */
export interface Plan {
  /**
   * 照抄，说明这是工作安排正文。Copy it as it is: the text of a plan.
   */
  schema: 'jc/plan@1';
  /**
   * 这份工作安排的代号：小写英文字母、数字和连字符。The id of this plan: lower-case letters, digits and hyphens.
   */
  id: Id;
  /**
   * 公文标题，照原文。The title of the document, as printed.
   */
  title: Text;
  /**
   * 输出页眉用的短标题；不写则用全标题。A shorter title for the head of each page; else the full one.
   */
  short?: Text;
  /**
   * 英文输出用的标题，自拟，不是官方译名。Title for English output; a working translation, not an official one.
   */
  en: Text;
  /**
   * 发文字号，照原文。The number of the document, as printed.
   */
  number: Text;
  /**
   * 落款的机关，照原文。The body that signs, as printed.
   */
  issuer: Text;
  /**
   * 成文的日子，和原文里的写法。The day of issue, and how the document writes it.
   */
  issued: {
    /**
     * 成文日期，年-月-日。The day of issue, yyyy-mm-dd.
     */
    date: DateValue;
    /**
     * 原文里的写法，照录。The date as the document writes it.
     */
    quote: Quote;
  };
  /**
   * 主送哪些机关，照原文。To whom the document is addressed, as printed.
   */
  addressees?: Quote[];
  /**
   * 这份工作安排管哪一段时间。The time for which the plan's targets are judged.
   */
  period: {
    /**
     * 年、半年、季度或月，例如 2020。A year, half-year, quarter or month, such as 2020.
     */
    id: Period;
    /**
     * 第一天，年-月-日。The first day, yyyy-mm-dd.
     */
    from: DateValue;
    /**
     * 最后一天（含当日），年-月-日。The last day, itself included, yyyy-mm-dd.
     */
    to: DateValue;
  };
  /**
   * 一律按北京时间，照抄。Always Beijing time; copy it as it is.
   */
  timeZone: '+08:00';
  /**
   * 原文的文本文件和它的摘要；原文改动一个字，摘要就对不上。The file with the text, and its digest: not a character can change unnoticed.
   */
  source: {
    /**
     * 放在同一文件夹里的文件名，只用英文字母、数字和 . _ -。A file in the same folder; letters, digits, dot, underscore, hyphen.
     */
    file: string;
    /**
     * 原文文件的摘要，64位，只有数字和小写字母a至f。Digest of the text: digits and lower-case letters a to f, 64 in all.
     */
    sha256: Sha256;
  };
  /**
   * 全部重点工作，按原文的顺序。All items, in the order of the text.
   */
  items: Item[];
}
/**
 * 一项重点工作：标题和责任分工。One item of the plan: its title and its assignments.
 */
export interface Item {
  /**
   * 第几项，从1起。The number of the item, from 1.
   */
  id: number;
  /**
   * 原文的序号写法，例如“一、”；不写则按“1.”。How the text numbers it; like “1.” if absent.
   */
  label?: string;
  /**
   * 标题那一句，照原文，连句号。The sentence that heads the item, verbatim, with its full stop.
   */
  title: Quote;
  /**
   * 表格里用的短名称。A short name for tables.
   */
  short?: Text;
  /**
   * 英文输出用，自拟的译文。For English output; a working translation.
   */
  en: Text;
  /**
   * 各段任务，每段以写明责任单位的括号收尾。Runs of sentences, each closed by the bracket that names the bodies.
   */
  assignments: Assignment[];
}
/**
 * 一段任务和收尾的〔…〕；原文没有指定牵头单位的，不推定。A run of sentences and the bodies in the bracket that closes it. No lead body is ever inferred.
 */
export interface Assignment {
  /**
   * 这一段的各句，照原文，连句号。Its sentences, verbatim, with their full stops.
   */
  tasks: Quote[];
  /**
   * 写明责任单位的括号，照原文。The bracket with the bodies, verbatim.
   */
  bracket: Quote;
  /**
   * 括号里的单位，按原文的顺序写代号。The bodies of the bracket by id, in the order of the text.
   */
  bodies: UnitRefs;
  /**
   * 括号里的分工方式，照原文；没有写的留空。How they answer for it, verbatim; empty where the text says nothing.
   */
  mode: string;
}
/**
 * 人口数列：每个数都有出处、时点、公布日期。Population series, each with source, reference date and publication date.
 */
export interface Populations {
  /**
   * 照抄，说明这是人口数文件。Copy it as it is: population series.
   */
  schema: 'jc/populations@1';
  /**
   * 用到的每个人口数。Every population figure that is needed.
   */
  series: Series[];
}
/**
 * 一个人口数：多少人、哪天的、哪天公布、出处。One population figure: how many people, of which day, published when and where.
 */
export interface Series {
  /**
   * 代号：小写英文字母、数字和连字符。Its id: lower-case letters, digits, hyphens.
   */
  id: Id;
  /**
   * 中文名称，例如“七普常住人口”。Its Chinese name.
   */
  name: Text;
  /**
   * 英文输出用的名称，自拟。Its name for English output; a working translation.
   */
  en: Text;
  /**
   * 六位区划代码，写在英文引号里。Six digits (GB/T 2260), in quotes.
   */
  region: string;
  /**
   * 多少人，整数。How many people, a whole number.
   */
  value: number;
  /**
   * 是哪一天的人口，年-月-日。The day the figure is about, yyyy-mm-dd.
   */
  referenceDate: DateValue;
  /**
   * 哪天公布的；晚于判定日的，结论注明事后口径。When it was published; used on an earlier day, the verdict says it is hindsight.
   */
  publishedAt: DateValue;
  /**
   * 公布日期有多准，怎么查到的。How certain the day of publication is.
   */
  publishedNote?: Text;
  /**
   * 出自哪份公报或年鉴。The bulletin or yearbook it is from.
   */
  source: Text;
}
/**
 * 收文登记：协调机关自己的记录。The coordinating office's own register of what came in when.
 */
export interface Receipts {
  /**
   * 照抄，说明这是收文登记。Copy it as it is: the register of what was received.
   */
  schema: 'jc/receipts@1';
  /**
   * 正式的登记填 official，示例填 sample。Whether the register is official or made up.
   */
  provenance: Provenance;
  /**
   * 每收到一次登记一条。One entry each time something came in.
   */
  receipts: Receipt[];
}
/**
 * 一条收文登记：谁的、什么材料、哪天收到。One entry: whose, what, received when.
 */
export interface Receipt {
  /**
   * 谁报来的：代号、名称或别名。Who sent it, by id, name or alias.
   */
  unit: UnitRef;
  /**
   * 收到哪些材料，写时限里列的代号。What was received, by the ids of the deadline.
   */
  documents?: Id[];
  /**
   * 随哪份报表来的：期间，或期间.rN。The report it came with: its period, or period.rN.
   */
  report?: string;
  /**
   * 哪个机关收的；不写则时限里的收文机关都算收到。Which recipients; all of the deadline's if absent.
   */
  to?: Id[];
  /**
   * 收到的时间，写到秒，带时区；按它认定是否逾期。When it came in, to the second, with its offset; lateness is judged by it.
   */
  receivedAt: DateTime;
  /**
   * 怎么来的：纸质、公文系统、平台、电子邮件。How it came: on paper (纸质), document system (公文系统), platform (平台), e-mail (电子邮件).
   */
  channel: '纸质' | '公文系统' | '平台' | '电子邮件';
  /**
   * 收文登记的编号。Its number in the register.
   */
  number: Text;
  /**
   * 退回补正的，写明哪天、为什么。If it was refused and sent back: when and why.
   */
  returned?: {
    /**
     * 退回的时间，写到秒，带时区。When it was sent back, to the second, with its offset.
     */
    at: DateTime;
    /**
     * 为什么退回。Why it was sent back.
     */
    reason: Text;
  };
}
/**
 * 行政区划代码（GB/T 2260）。Administrative regions.
 */
export interface Regions {
  /**
   * 照抄，说明这是区划代码文件。Copy it as it is: regions.
   */
  schema: 'jc/regions@1';
  /**
   * 代码出自哪里。Where the codes come from.
   */
  source: Text;
  /**
   * 用到的每个行政区划。Every region that is needed.
   */
  regions: Region[];
}
/**
 * 一个行政区划：代码、名称、级别。One region: code, name and level.
 */
export interface Region {
  /**
   * 六位数字，写在英文引号里。Six digits (GB/T 2260), in quotes.
   */
  code: string;
  /**
   * 区划名称，照标准写。Its name, as in the standard.
   */
  name: Text;
  /**
   * province 省级；city 市级；county 县级。Whether province, city or county.
   */
  level: 'province' | 'city' | 'county';
  /**
   * 这个县（市、区）的人民政府，写单位代号或名称。The government of the county, by id or name.
   */
  unit?: UnitRef;
}
/**
 * 一个单位一期一次的上报。One submission of one unit for one period.
 */
export interface Report {
  /**
   * 第一行照抄，说明这是报表。Copy it as the first line: it says that this is a report.
   */
  schema: 'jc/report@1';
  /**
   * 正式上报填 official；示例、试填用 sample，每页输出都会注明示例。A real submission is official; sample marks made-up figures, and every page of output says so.
   */
  provenance: Provenance;
  /**
   * 谁报的：代号、名称或别名，都可以。须与所在文件夹一致。Who reports, by id, name or alias; it must agree with the folder.
   */
  unit: UnitRef;
  /**
   * 报哪一期：年份写 2020 即可；其他写 2020-H1、2020-Q3、2020-10。须与文件名一致。The period reported on, as in the file name: a year, or 2020-H1, 2020-Q3, 2020-10.
   */
  period: string | number;
  /**
   * 第一次报填1；更正、补报依次填2、3，另存一份，不改旧的。First submission 1; a correction is a new file with 2, 3 and so on, the old one stays.
   */
  revision: number;
  /**
   * 第2版起要写：性质和理由。From revision 2 on: its kind and the reason for it.
   */
  revises?: {
    /**
     * 补报、更正、退回重报、口径调整、审计核减，五选一。One of addition (补报), correction (更正), sent again after a return (退回重报), change of reading (口径调整), cut by audit (审计核减).
     */
    kind: '补报' | '更正' | '退回重报' | '口径调整' | '审计核减';
    /**
     * 改了什么、为什么改，一句话。What changed and why, in a sentence.
     */
    reason: Text;
  };
  /**
   * 这些数统计到哪一天。不是报送的日子。The day up to which the figures count, not the day they are sent.
   */
  asOf: DateValue;
  /**
   * 报出的时间，写到秒，带时区；北京时间写 +08:00。When it was sent, to the second, with the offset of Beijing time.
   */
  submittedAt: DateTime;
  /**
   * 年度的数已经定了、不会再变，填 true；年中的累计数填 false。True once the figures of the whole period are final; false for running totals.
   */
  final: boolean;
  /**
   * 期末以前就填 final: true 的，写明为什么不会再有变化。If final before the period ends: why nothing more can come.
   */
  finalReason?: Text;
  /**
   * 这次一并交来的材料，写时限里列的代号。The documents handed in with it, by the ids of the deadline.
   *
   * Items: 时限里列的材料代号。A document of the deadline, by id.
   */
  documents?: string[];
  /**
   * 能证明这些数的材料；存不进来的写档号。What the figures rest on; an archive number for what may not leave the office.
   *
   * Items: 一份佐证材料：名称，和文件或档号。One piece: its title, and a file or an archive number.
   */
  evidence?: {
    /**
     * 材料叫什么。What the evidence is called.
     */
    title: Text;
    /**
     * 材料文件的名称。The name of its file.
     */
    file?: string;
    /**
     * 材料文件的摘要，64位，只有数字和小写字母a至f。Digest of the file: digits and lower-case letters a to f, 64 in all.
     */
    sha256?: Sha256;
    /**
     * 材料留在单位的，写档案编号。Where it stays in the office: its archive number.
     */
    archive?: Text;
  }[];
  /**
   * 谁签过字，只写角色：填报人、审核人、单位负责人。不写姓名。Who signed, by role only: who filled it in, who checked it, who heads the unit. No names.
   */
  signedBy?: ('填报人' | '审核人' | '单位负责人')[];
  /**
   * 要说明的话，给人看，不参与计算。A remark for people; nothing is calculated from it.
   */
  note?: Text;
  /**
   * 要报的各个数，每个数一段：数据项代号，下面写 value。One entry for each figure: its id, and below it the value.
   */
  figures?: {
    [k: string]: Reported;
  };
}
/**
 * 一个数据项的数和说明。The value of one figure and what belongs to it.
 */
export interface Reported {
  /**
   * 计数填整数（7118）；只有数据项注明可报百分数时才填百分数（98.0%）。A count as an integer; a percentage only where the figure says so.
   */
  value?: number | string;
  /**
   * 与别的单位共同的部分，两家都报了的，写明与谁、多少。The part that another unit reports as well: with whom, and how many.
   *
   * Items: 与一家单位联合的部分：与谁、多少。The part shared with one unit: with whom, how many.
   */
  joint?: {
    /**
     * 也报了这一部分的单位。The unit that reports this part too.
     */
    with: UnitRef;
    /**
     * 两家都报了的有多少。How many both of you report.
     */
    value: number;
  }[];
  /**
   * 按哪一天的名录数的；名录定了，应查多少户就不再变。The day of the list that is counted by; with the list fixed, the total no longer changes.
   */
  roster?: DateValue;
  /**
   * 名录里一户也没有的，用一句话说明；光填0不算。If the list has no entry at all, say so in a sentence; a bare 0 does not.
   */
  empty?: Text;
  /**
   * 填0的，写明从哪天到哪天一起也没有。For a value of 0: from which day to which nothing happened.
   */
  covers?: {
    /**
     * 从哪一天起，年-月-日。The first day, yyyy-mm-dd.
     */
    from: DateValue;
    /**
     * 到哪一天止（含当日），年-月-日。The last day, itself included, yyyy-mm-dd.
     */
    to: DateValue;
  };
  /**
   * 这个数统计到哪一天，与整份报表不同时才写。The day this value counts to, if it differs from the report's.
   */
  asOf?: DateValue;
  /**
   * 这个数是不是终值，与整份报表不同时才写。Whether this value is final, if it differs from the report.
   */
  final?: boolean;
  /**
   * 期末以前就是终值的，写明理由。If final before the period ends: why nothing more can come.
   */
  finalReason?: Text;
  /**
   * 对这个数的说明，给人看，不参与计算。A remark on this value; nothing is calculated from it.
   */
  note?: Text;
  /**
   * 分开报的数据项，每个分项一段：分项代号，下面写 value。For a figure reported in parts: each scope's id, and below it the value.
   */
  scopes?: {
    [k: string]: ReportedScope;
  };
}
/**
 * 分开报的数据项里，一个分项的数和说明。The value of one scope of a figure that is reported in parts.
 */
export interface ReportedScope {
  /**
   * 计数填整数（7118）；只有数据项注明可报百分数时才填百分数（98.0%）。A count as an integer; a percentage only where the figure says so.
   */
  value: number | string;
  /**
   * 与别的单位共同的部分，两家都报了的，写明与谁、多少。The part that another unit reports as well: with whom, and how many.
   *
   * Items: 与一家单位联合的部分：与谁、多少。The part shared with one unit: with whom, how many.
   */
  joint?: {
    /**
     * 也报了这一部分的单位。The unit that reports this part too.
     */
    with: UnitRef;
    /**
     * 两家都报了的有多少。How many both of you report.
     */
    value: number;
  }[];
  /**
   * 按哪一天的名录数的；名录定了，应查多少户就不再变。The day of the list that is counted by; with the list fixed, the total no longer changes.
   */
  roster?: DateValue;
  /**
   * 名录里一户也没有的，用一句话说明；光填0不算。If the list has no entry at all, say so in a sentence; a bare 0 does not.
   */
  empty?: Text;
  /**
   * 填0的，写明从哪天到哪天一起也没有。For a value of 0: from which day to which nothing happened.
   */
  covers?: {
    /**
     * 从哪一天起，年-月-日。The first day, yyyy-mm-dd.
     */
    from: DateValue;
    /**
     * 到哪一天止（含当日），年-月-日。The last day, itself included, yyyy-mm-dd.
     */
    to: DateValue;
  };
  /**
   * 这个数统计到哪一天，与整份报表不同时才写。The day this value counts to, if it differs from the report's.
   */
  asOf?: DateValue;
  /**
   * 这个数是不是终值，与整份报表不同时才写。Whether this value is final, if it differs from the report.
   */
  final?: boolean;
  /**
   * 期末以前就是终值的，写明理由。If final before the period ends: why nothing more can come.
   */
  finalReason?: Text;
  /**
   * 对这个数的说明，给人看，不参与计算。A remark on this value; nothing is calculated from it.
   */
  note?: Text;
}
/**
 * 量化指标，和算指标要用的数据项。The plan's quantitative targets and the figures they are measured by.
 */
export interface Targets {
  /**
   * 照抄，说明这是量化指标文件。Copy it as it is: targets and figures.
   */
  schema: 'jc/targets@1';
  /**
   * 要单位报的每一个数。Every number that units are asked to report.
   */
  figures: Figure[];
  /**
   * 每一个有目标值的指标。Every target that has a threshold.
   */
  targets: Target[];
}
/**
 * 一个要报的数：数什么、什么单位、谁报、几家怎么合、怎么变。A number that units report: what is counted, in what unit, by whom, how it may move.
 */
export interface Figure {
  /**
   * 报表里用的代号：小写英文字母、数字和连字符。The id used in reports: lower-case letters, digits, hyphens.
   */
  id: Id;
  /**
   * 数据项的中文名称。Its Chinese name.
   */
  name: Text;
  /**
   * 英文输出用的名称，自拟。Its name for English output; a working translation.
   */
  en: Text;
  /**
   * 什么算、什么不算，说清楚。What counts and what does not, in a sentence.
   */
  counts?: Text;
  /**
   * 数的单位：批次、户、亩、起、%。What one of it is: 批次, 户, 亩, 起, %.
   */
  unit: string;
  /**
   * 单位的英文，用复数。The unit in English, in the plural.
   */
  unitEn?: string;
  /**
   * count 整数计数；amount 可带小数的量；percentage 百分数。A whole count, an amount with decimals, or a percentage.
   */
  type: 'count' | 'amount' | 'percentage';
  /**
   * 年度终值出来以前怎么变：cumulative 累计，只增不减；level 可升可降。How it may move until final: a running total only grows, a level may go either way.
   */
  moves: 'cumulative' | 'level';
  /**
   * 谁报这个数：单位或单位组。Who reports it: units or groups.
   */
  reporters: UnitRefs;
  /**
   * 几家都报的怎么合：sum 各报各的、相加；agree 报同一个数，须一致；max 取最大。How several reporters combine: their sum, one agreed value, or the largest.
   */
  combine: 'sum' | 'agree' | 'max';
  /**
   * 分开报、须各自达标的几部分，至少两个。Parts that are reported apart and must hold on their own, at least two.
   */
  scopes?: Scope[];
  /**
   * 要报哪几期；不写则为考核期。The periods it is reported for; the plan's own if absent.
   */
  periods?: Period[];
  /**
   * 应报几次，每次数据截至哪天、最迟哪天报。How often it is owed: figures to which day, handed in by when.
   */
  owed?: Owed[];
  /**
   * 填 true 的，报0必须写明从哪天到哪天。If true, a zero must say from which day to which.
   */
  covers?: boolean;
  /**
   * 按哪一天的名录数；此后名录不变。The day at which the list that is counted by is frozen.
   */
  roster?: DateValue;
  /**
   * 与另一个数核对、从不相加，例如县级数与全市数。Compared with another figure and never added, as county figures with the city's.
   */
  reconcile?: {
    /**
     * 另一个数据项的代号：小写英文字母、数字和连字符。The id of the other figure.
     */
    with: Id;
    /**
     * atMost 合计不应多于它；equal 合计应与它相等。The sum should be at most the other figure, or equal to it.
     */
    relation: 'atMost' | 'equal';
  };
  /**
   * 单列、不计入的那个数据项；在 why 里说明。The figure it is kept apart from; said in why.
   */
  excludedFrom?: Id;
  /**
   * 依据哪几条口径，写口径编号。The readings this figure rests on, by id.
   */
  interpretations?: InterpretationRefs;
}
/**
 * 一个数据项里分开报、须单独达标的一部分。A part of a figure that is reported apart and must hold on its own.
 */
export interface Scope {
  /**
   * 报表里用的代号：小写英文字母、数字和连字符。The id used in reports: lower-case letters, digits, hyphens.
   */
  id: Id;
  /**
   * 分项的中文名称。Its Chinese name.
   */
  name: Text;
  /**
   * 英文输出用的名称，自拟。Its name for English output; a working translation.
   */
  en: Text;
  /**
   * 原文里说到这个分项的话，照录。The plan's words for it, verbatim.
   */
  quote: Quote;
}
/**
 * 应报的一个数：数据截至 asOf，于 by（或某个时限）前报。A value owed: figures to asOf, handed in by a day or with a deadline.
 */
export interface Owed {
  /**
   * 数据至少要截至哪一天，年-月-日。The figures must go to at least this day.
   */
  asOf: DateValue;
  /**
   * 最迟哪一天报，年-月-日；随时限报的不写。The last day to report it; not needed with a deadline.
   */
  by?: DateValue;
  /**
   * 随哪个报送时限一起报，写时限编号。The deadline it comes with, by id.
   */
  deadline?: DeadlineRef;
  /**
   * 填 true 的，报来的须是终值。If true, only a final value pays this debt.
   */
  final?: boolean;
  /**
   * 为哪一期报；不写则为考核期。The period it is owed for; the plan's own if absent.
   */
  period?: Period;
  /**
   * 这个期限依据哪条口径。The reading that this date rests on.
   */
  interpretation?: InterpretationRef;
}
/**
 * 量化指标：怎么算、和什么比、原文哪句话。A measure over figures, a comparator, an exact threshold, and the words it comes from.
 */
export interface Target {
  /**
   * 第几项-第几个，例如 14-1。The item and a number, such as 14-1.
   */
  id: TargetRef;
  /**
   * 出自哪一句：第几项.第几段分工.第几句。The sentence it comes from: item.assignment.sentence.
   */
  task: TaskRef;
  /**
   * 原文里提出这个指标的话，照录。The plan's words for this target, verbatim.
   */
  quote: Quote;
  /**
   * 指标的中文名称，输出里用。Its Chinese name in the output.
   */
  name: Text;
  /**
   * 英文输出用的名称，自拟。Its name for English output; a working translation.
   */
  en: Text;
  /**
   * 由哪些数据项、怎么算出来。From which figures, and how, the value is computed.
   */
  measure: Measure;
  /**
   * 要达到多少。What the value has to reach.
   */
  require: Require;
  /**
   * 不写则按全数值比较法（GB/T 8170），比较前不修约。Full-value comparison, nothing rounded, unless stated.
   */
  compare?: {
    /**
     * 写 rounded，先修约再比。Write rounded: the value is rounded before it is compared.
     */
    method: 'rounded';
    /**
     * 修约到多细，例如 0.1%。To which interval the value is rounded.
     */
    interval: Exact;
  };
  /**
   * 判哪一期；不写则为考核期。The period judged; the plan's own if absent.
   */
  period?: Period;
  /**
   * linear 按月份均匀推进；none 不看进度；不写的按累计数推算。Linear by months, or none; derived for running totals if absent.
   */
  pace?: 'linear' | 'none';
  /**
   * 依据哪几条口径，写口径编号。The readings this target rests on, by id.
   */
  interpretations?: InterpretationRefs;
}
/**
 * 怎么算；还要写哪几样，看 kind。How the value is computed; which other keys belong to it follows from kind.
 */
export interface Measure {
  /**
   * value 直接比；ratio 占比；perCapita 每千人；change 比基数变化。The value itself, a share, per so many people, or the change from a baseline.
   */
  kind: 'value' | 'ratio' | 'perCapita' | 'change';
  /**
   * 看哪个数据项；直接比、每千人、变化的要写。The figure measured; for value, perCapita and change.
   */
  figure?: Id;
  /**
   * 占比的分子是哪个数据项。The figure that is the numerator of a ratio.
   */
  numerator?: Id;
  /**
   * 占比的分母是哪个数据项。The figure that is the denominator of a ratio.
   */
  denominator?: Id;
  /**
   * 报的是不合格数、不是合格数的，写在这里代替分子。Where failures are reported instead of successes: that figure, instead of a numerator.
   */
  failures?: Id;
  /**
   * 没有计数、只报百分数的，写那个数据项。The figure that gives the ratio as a percentage where there are no counts.
   */
  percentage?: Id;
  /**
   * trials 不合格的不会再变合格；backlog 没办完的可以再办；roster 名录固定、逐户完成。How the ratio may move: a failed trial stays failed, a backlog can be caught up, a fixed list gets done.
   */
  moves?: 'trials' | 'backlog' | 'roster';
  /**
   * 按哪个人口数列算每千人。The population series that a rate per people is computed with.
   */
  population?: Id;
  /**
   * 每多少人，例如 1000。Per how many people, such as 1,000.
   */
  per?: number;
  /**
   * reduction 减少的比例；increase 增加的比例；difference 差（百分点）。A relative reduction, a relative increase, or a difference in points.
   */
  as?: 'reduction' | 'increase' | 'difference';
  /**
   * 变化跟什么比。What the change is measured from.
   */
  baseline?: Baseline;
}
/**
 * 变化跟哪个数比：由单位报，或者是已知的数。What a change is measured from: a figure that units report, or a known value.
 */
export interface Baseline {
  /**
   * 基数由单位报的，写那个数据项。The figure that gives the baseline, where units report it.
   */
  figure?: Id;
  /**
   * 基数已经知道的，照写。The baseline itself where it is known, as written.
   */
  value?: Exact;
  /**
   * 基数是百分数而且没有修约过的，填 true。True if a percentage given as baseline was not rounded.
   */
  exact?: boolean;
  /**
   * 已知的基数出自哪里。Where a known baseline comes from.
   */
  source?: Text;
}
/**
 * 和什么比、目标值是多少。The comparator and the threshold.
 */
export interface Require {
  /**
   * atLeast 不低于；atMost 不超过；moreThan 高于；lessThan 低于；equals 等于；between 在两数之间。How the value compares with the threshold.
   */
  comparator: 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'equals' | 'between';
  /**
   * 照原文写：90%、1/3、4。一个字也不换算。As the plan writes it: 90%, 1/3, 4. Nothing is converted.
   */
  threshold: Exact;
  /**
   * 只在 between 用：上限，照原文写。Only with between: the upper end, as written.
   */
  upper?: Exact;
  /**
   * 目标值的单位：%、百分点、比例、批次/千人，或数据项的单位。The unit of the threshold: %, points (百分点), a share (比例), or a count.
   */
  unit: string;
  /**
   * 单位的英文。The unit in English.
   */
  unitEn?: string;
  /**
   * 输出里怎么说这个要求，例如“须全覆盖”；不写的由程序说。How the output states the requirement; said by jc if absent.
   */
  words?: Text;
  /**
   * 同上，英文。The same for English output.
   */
  wordsEn?: Text;
}
/**
 * 单位名录：原文出现的每个单位。Every body of the text.
 */
export interface Units {
  /**
   * 照抄，说明这是单位名录。Copy it as it is: the list of units.
   */
  schema: 'jc/units@1';
  /**
   * 原文出现的每个单位。Every body that the text names.
   */
  units: Unit[];
}
/**
 * 一个单位：代号、名称、别名。One body: its id, name and aliases.
 */
export interface Unit {
  /**
   * 代号：小写英文字母、数字和连字符；报表文件夹用它。The id, also the name of its folder of reports.
   */
  id: Id;
  /**
   * 原文里的名称，照写。The name as the text has it.
   */
  name: Text;
  /**
   * bureau 部门；party 党委部门；office 办公室；institution 事业单位；customs 海关；regulator 监管分局；government 政府；committee 委员会。What kind of body it is.
   */
  kind: 'bureau' | 'party' | 'office' | 'institution' | 'customs' | 'regulator' | 'government' | 'committee';
  /**
   * 别的叫法，报表里写这些也认。Other names that a report may use.
   */
  aliases?: Text[];
  /**
   * 正式全称，拿不准的不写。Its full official name, only where certain.
   */
  fullName?: Text;
  /**
   * 六位区划代码，县（市、区）政府才写。Six digits (GB/T 2260), for county governments.
   */
  region?: string;
}
/**
 * 经批准的例外：免予考核、准予延期。Approved exceptions.
 */
export interface Waivers {
  /**
   * 照抄，说明这是例外文件。Copy it as it is: approved exceptions.
   */
  schema: 'jc/waivers@1';
  /**
   * 正式批准的填 official，示例填 sample。Whether the exceptions are official or made up.
   */
  provenance: Provenance;
  /**
   * 每一条批准的例外。Every exception that was approved.
   */
  waivers: Waiver[];
}
/**
 * 一条例外：免什么、谁批的、哪份文件、到哪天。One exception: from what, by whom, by which document, until when.
 */
export interface Waiver {
  /**
   * exemption 免予考核（指标）；extension 准予延期（时限）。A target that is not counted, or a deadline that is extended.
   */
  kind: 'exemption' | 'extension';
  /**
   * 免予考核的写指标编号，例如 14-1。For an exemption: the target, such as 14-1.
   */
  target?: TargetRef;
  /**
   * 准予延期的写时限编号：字母D、第几项-第几个。For an extension: a D, the item and a number.
   */
  deadline?: string;
  /**
   * 准予延期的是哪个单位。For an extension: which unit.
   */
  unit?: UnitRef;
  /**
   * 谁批准的，写职务或单位，不写姓名。Who approved it, by office and not by name.
   */
  approver: Text;
  /**
   * 批准文件的文号。The number of the document that approves it.
   */
  document: Text;
  /**
   * 为什么例外。Why there is an exception.
   */
  reason: Text;
  /**
   * 从哪天起有效，年-月-日。The first day it is in force, yyyy-mm-dd.
   */
  from: DateValue;
  /**
   * 到哪天为止，当日仍有效，年-月-日。The last day it is in force, yyyy-mm-dd.
   */
  until: DateValue;
}
/**
 * 数据文件夹的设定，文件名 jc.yaml：判定日、输出语言、文件大小的上限。The settings of a data folder, in jc.yaml: day of judgement, language, limits for files.
 */
export interface Workspace {
  /**
   * 照抄，说明这是哪一种文件、第几版格式。Copy it as it is: which kind of file, which version of the format.
   */
  schema: 'jc/workspace@1';
  /**
   * 结果用什么语言：zh 中文，en 英文；不写的，看电脑的设定。The language of the output, zh or en; the machine's own if absent.
   */
  lang?: 'zh' | 'en';
  /**
   * 固定在哪一天判定；不写则为当天。Pins the day of judgement; today if absent.
   */
  asOf?: DateValue;
  /**
   * 有这些类的结果，jc check 就不通过；空清单为不把关。同 --fail-on，命令里写了的以命令为准。提交改动时的把关（--changed）只看差错，不受这里影响。What jc check fails on; an empty list closes on nothing. As --fail-on, which wins. A change under review (--changed) is gated on errors alone, whatever stands here.
   *
   * Items: 类 / Class
   */
  failOn?: ('invalid' | 'fail' | 'missing' | 'indeterminate' | 'overdue' | 'partial' | 'late' | 'warning')[];
  /**
   * 提示超过这个数，不通过；同 --max-warnings。More warnings than this close the gate; as --max-warnings.
   */
  maxWarnings?: number;
  /**
   * 单个文件的上限，超过的不读。Limits for one file; a larger one is not read.
   */
  limits?: {
    /**
     * 一个文件最多多少字节，平常4194304（4MB）。The most bytes of a file, 4,194,304 (4 MiB) unless set.
     */
    fileBytes?: number;
    /**
     * 内容最多套几层，平常64。How deeply contents may be nested, 64 unless set.
     */
    depth?: number;
    /**
     * 一个文件最多多少个值，平常50000。The most values in a file, 50,000 unless set.
     */
    nodes?: number;
  };
}

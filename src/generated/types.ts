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
 * 第几项.第几段分工.第几句。item.assignment.sentence.
 */
export type TaskRef = string;
/**
 * 原文照录，空白除外一字不差。Verbatim words of the plan, white space apart.
 */
export type Quote = string;
/**
 * 文字 / Text
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
 * 单位的代号、名称或别名。The unit's id, name or alias.
 */
export type UnitRef = string;
/**
 * 单位 / Units
 */
export type UnitRefs = UnitRef[];
/**
 * 小写英文字母、数字和连字符。Lower-case ASCII letters, digits and hyphens.
 */
export type Id = string;
/**
 * 口径 / Interpretation
 */
export type InterpretationRef = string;
/**
 * 口径 / Interpretations
 */
export type InterpretationRefs = InterpretationRef[];
/**
 * official 正式上报；sample 示例。Official submission or made-up sample.
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
 * 带时区的时间（RFC 3339）。An instant with its offset (RFC 3339).
 */
export type DateTime = string;
/**
 * 报送时限 / Deadline
 */
export type DeadlineRef = string;
/**
 * 量化指标 / Target
 */
export type TargetRef = string;
/**
 * 照写：整数、小数、百分数或分数。As people write it: integer, decimal, percentage or fraction.
 */
export type Exact = string | number;

/**
 * 报送时限。Who hands in which documents to whom by when.
 */
export interface Deadlines {
  /**
   * 格式 / Format
   */
  schema: 'jc/deadlines@1';
  /**
   * 报送时限 / Deadlines
   */
  deadlines: Deadline[];
}
/**
 * Deadline
 */
export interface Deadline {
  /**
   * 代号 / Id
   */
  id: string;
  task: TaskRef;
  quote: Quote;
  /**
   * 名称 / Name
   */
  name: Text;
  /**
   * 英文 / English
   */
  en: Text;
  /**
   * 原文写明的日子 / The day named
   */
  due: DateValue;
  /**
   * 含当日 / The day itself counts
   */
  inclusive: boolean;
  roll: Roll;
  /**
   * 提前几天算即将到期 / Days before that count as soon
   */
  soonDays?: number;
  /**
   * 报送单位 / Subjects: units or groups
   */
  subjects: UnitRefs;
  /**
   * 报给谁 / Recipients
   */
  recipients: Named[];
  /**
   * 报什么 / Documents
   */
  documents: Named[];
  interpretations?: InterpretationRefs;
}
/**
 * Named
 */
export interface Named {
  id: Id;
  /**
   * 名称 / Name
   */
  name: Text;
  /**
   * 英文 / English
   */
  en: Text;
  quote?: Quote;
}
/**
 * 没有数字的任务：节点任务、禁止性要求、方向性要求，和只作背景的数字。Duties without a number, and numbers that are only context.
 */
export interface Duties {
  /**
   * 格式 / Format
   */
  schema: 'jc/duties@1';
  /**
   * 节点任务 / Milestones
   */
  milestones: Duty[];
  /**
   * 禁止性要求 / Prohibitions
   */
  prohibitions: Duty[];
  /**
   * 方向性要求 / Directions
   */
  directions: Direction[];
  /**
   * 背景，不判 / Context, listed and not judged
   */
  contexts: Context[];
}
/**
 * Duty
 */
export interface Duty {
  /**
   * 代号 / Id
   */
  id: string;
  task: TaskRef;
  quote: Quote;
  /**
   * 英文（工作译文） / Working translation
   */
  en: Text;
  interpretations?: InterpretationRefs;
}
/**
 * 有方向没有目标值；有数可看的，用量化指标的编号续编，仅跟踪。A direction without a threshold; one with figures continues the targets' numbering and is monitored.
 */
export interface Direction {
  /**
   * 代号 / Id
   */
  id: string;
  task: TaskRef;
  quote: Quote;
  /**
   * 英文（工作译文） / Working translation
   */
  en: Text;
  /**
   * 名称 / Name of what is tracked
   */
  name?: Text;
  /**
   * 名称（英文） / Name in English
   */
  nameEn?: Text;
  /**
   * 原文的方向词 / The plan's word for the direction
   */
  words?: Quote;
  /**
   * 方向词（英文） / The same in English
   */
  wordsEn?: Text;
  /**
   * 看哪个数 / Figure tracked
   */
  figure?: Id;
  /**
   * 上年数 / Figure with last year's value
   */
  previous?: Id;
}
/**
 * Context
 */
export interface Context {
  /**
   * 代号 / Id
   */
  id: string;
  task: TaskRef;
  quote: Quote;
  /**
   * 英文（工作译文） / Working translation
   */
  en: Text;
  /**
   * 为什么不判 / Why it is not judged
   */
  reason: Text;
  /**
   * 为什么不判（英文） / The same in English
   */
  reasonEn: Text;
}
/**
 * 单位组：成员是数据。Groups whose members are data.
 */
export interface Groups {
  /**
   * 格式 / Format
   */
  schema: 'jc/groups@1';
  /**
   * 组 / Groups
   */
  groups: Group[];
}
/**
 * Group
 */
export interface Group {
  id: Id;
  /**
   * 名称，照原文 / Name as in the text
   */
  name: Text;
  /**
   * 别名 / Aliases
   */
  aliases?: Text[];
  provenance: Provenance;
  /**
   * 成员出处 / Where the members come from
   */
  source: Text;
  /**
   * 出处（英文） / The same in English
   */
  sourceEn: Text;
  /**
   * 成员 / Members
   */
  members: UnitRef[];
}
/**
 * 口径：原文留有余地、必须有人选定的读法。Readings that somebody had to choose.
 */
export interface Interpretations {
  /**
   * 格式 / Format
   */
  schema: 'jc/interpretations@1';
  /**
   * 口径 / Interpretations
   */
  interpretations: Interpretation[];
}
/**
 * Interpretation
 */
export interface Interpretation {
  id: InterpretationRef;
  task: TaskRef;
  /**
   * 原文 / The phrase in question
   */
  phrase: Quote;
  /**
   * 题目 / Topic
   */
  topic: Text;
  /**
   * 题目（英文） / Topic in English
   */
  topicEn: Text;
  /**
   * 采用的读法 / Reading in force
   */
  reading: Text;
  /**
   * 读法（英文） / Reading in English
   */
  readingEn: Text;
  /**
   * 其他读法 / Alternatives
   */
  alternatives: Alternative[];
  /**
   * 理由 / Reason
   */
  reason: Text;
  /**
   * 理由（英文） / Reason in English
   */
  reasonEn: Text;
  /**
   * provisional 暂定；adopted 已认定（须写明何人、何文、何日）。
   */
  status: 'provisional' | 'adopted';
  /**
   * 认定 / Decision
   */
  decision?: {
    by: Text;
    document: Text;
    date: DateValue;
  };
}
/**
 * 另一种读法；能用数据重算的写 effect。Another reading; effect says how to compute it where it is data.
 */
export interface Alternative {
  id: Id;
  /**
   * 读法 / Reading
   */
  reading: Text;
  /**
   * 读法（英文） / Reading in English
   */
  readingEn: Text;
  effect?: Effect;
}
/**
 * Effect
 */
export interface Effect {
  /**
   * population 换人口数列；figures 换数据项；joint 扣除联合部分；exact 百分数按精确值；inclusive 含不含当日；roll 顺延；owedBy 终值截止。
   */
  kind: 'population' | 'figures' | 'joint' | 'inclusive' | 'roll' | 'owedBy' | 'exact';
  /**
   * 换用的人口数列 / Population series
   */
  population?: Id;
  /**
   * 换用的数据项 / Figures replaced
   */
  figures?: {
    [k: string]: Id;
  };
  /**
   * 含当日 / The day itself counts
   */
  inclusive?: boolean;
  roll?: Roll;
  /**
   * 终值截止 / Final values due by
   */
  by?: DateValue;
}
/**
 * 工作安排正文：文号、各项、责任分工、具体任务。The document: its facts, items, assignments and tasks, verbatim.
 */
export interface Plan {
  /**
   * 格式 / Format
   */
  schema: 'jc/plan@1';
  id: Id;
  /**
   * 标题 / Title
   */
  title: Text;
  /**
   * 简称 / Short title for headings
   */
  short?: Text;
  /**
   * 英文标题（工作译名） / Working title in English
   */
  en: Text;
  /**
   * 文号 / Document number
   */
  number: Text;
  /**
   * 发文机关 / Issuing body
   */
  issuer: Text;
  /**
   * 成文日期 / Date of issue
   */
  issued: {
    date: DateValue;
    quote: Quote;
  };
  /**
   * 主送 / Addressees
   */
  addressees?: Quote[];
  /**
   * 考核期 / Period of the plan
   */
  period: {
    id: Period;
    from: DateValue;
    to: DateValue;
  };
  /**
   * 时区 / Time zone
   */
  timeZone: '+08:00';
  /**
   * 原文 / Source text
   */
  source: {
    /**
     * 文件 / File beside the plan
     */
    file: string;
    sha256: Sha256;
  };
  /**
   * 重点工作各项 / Items
   */
  items: Item[];
}
/**
 * 一项重点工作。One item of the plan.
 */
export interface Item {
  /**
   * 第几项 / Number
   */
  id: number;
  /**
   * 序号原文，不写则为“1.”的样子 / Number as printed, else like “1.”
   */
  label?: string;
  /**
   * 标题句，含句号 / Title sentence with its full stop
   */
  title: Quote;
  /**
   * 简称 / Short name for tables
   */
  short?: Text;
  /**
   * 英文（工作译名） / Working translation
   */
  en: Text;
  /**
   * 责任分工 / Assignments
   */
  assignments: Assignment[];
}
/**
 * 一段任务和收尾的〔…〕。A run of sentences and the bodies in the bracket that closes it. No lead body is ever inferred.
 */
export interface Assignment {
  /**
   * 各句任务，含句号 / Sentences with their full stops
   */
  tasks: Quote[];
  /**
   * 责任单位的括号原文，例如〔…〕、（责任单位：…） / The bracket of bodies, verbatim
   */
  bracket: Quote;
  /**
   * 责任单位代号 / Ids of the bodies, in the order of the text
   */
  bodies: UnitRefs;
  /**
   * 分工方式原文，没有写的留空 / Mode, verbatim; empty where none is given
   */
  mode: string;
}
/**
 * 人口数列：每个数都有出处、时点、公布日期。Population series, each with source, reference date and publication date.
 */
export interface Populations {
  /**
   * 格式 / Format
   */
  schema: 'jc/populations@1';
  /**
   * 数列 / Series
   */
  series: Series[];
}
/**
 * PopulationSeries
 */
export interface Series {
  id: Id;
  name: Text;
  en: Text;
  /**
   * 区划代码 / Region
   */
  region: string;
  /**
   * 人数 / People
   */
  value: number;
  /**
   * 时点 / Reference date
   */
  referenceDate: DateValue;
  /**
   * 公布日期 / Publication date
   */
  publishedAt: DateValue;
  /**
   * 公布日期的说明 / How certain the publication date is
   */
  publishedNote?: Text;
  /**
   * 出处 / Source
   */
  source: Text;
}
/**
 * 收文登记：协调机关自己的记录。The coordinating office's own register of what came in when.
 */
export interface Receipts {
  /**
   * 格式 / Format
   */
  schema: 'jc/receipts@1';
  provenance: Provenance;
  /**
   * 登记 / Entries
   */
  receipts: Receipt[];
}
/**
 * Receipt
 */
export interface Receipt {
  unit: UnitRef;
  /**
   * 收到的材料 / Documents received
   */
  documents?: Id[];
  /**
   * 期间，或期间.rN。period, or period.rN.
   */
  report?: string;
  /**
   * 收文机关 / Recipients
   */
  to?: Id[];
  /**
   * 收到时间 / Received at
   */
  receivedAt: DateTime;
  /**
   * 渠道 / Channel
   */
  channel: '纸质' | '公文系统' | '平台' | '电子邮件';
  /**
   * 收文号 / Number
   */
  number: Text;
  /**
   * 退回补正。Refused and sent back.
   */
  returned?: {
    at: DateTime;
    reason: Text;
  };
}
/**
 * 行政区划代码（GB/T 2260）。Administrative regions.
 */
export interface Regions {
  /**
   * 格式 / Format
   */
  schema: 'jc/regions@1';
  /**
   * 出处 / Source
   */
  source: Text;
  /**
   * 区划 / Regions
   */
  regions: Region[];
}
/**
 * Region
 */
export interface Region {
  /**
   * 代码 / Code
   */
  code: string;
  name: Text;
  /**
   * 级别 / Level
   */
  level: 'province' | 'city' | 'county';
  /**
   * 人民政府 / Its government
   */
  unit?: UnitRef;
}
/**
 * 报表：一个单位一期一次的上报。One submission of one unit for one period.
 */
export interface Report {
  /**
   * 格式 / Format
   */
  schema: 'jc/report@1';
  provenance: Provenance;
  /**
   * 报送单位 / Reporting unit
   */
  unit: UnitRef;
  /**
   * 年份写 2020 即可；其他写 2020-H1、2020-Q3、2020-10。
   */
  period: string | number;
  /**
   * 第几版 / Revision
   */
  revision: number;
  /**
   * 为什么有这一版。Why there is this revision.
   */
  revises?: {
    /**
     * 性质 / Kind
     */
    kind: '补报' | '更正' | '退回重报' | '口径调整' | '审计核减';
    /**
     * 理由 / Reason
     */
    reason: Text;
  };
  /**
   * 数据截至 / Figures are about
   */
  asOf: DateValue;
  /**
   * 报送时间 / Submitted at
   */
  submittedAt: DateTime;
  /**
   * 年度终值 / Figures are the final ones
   */
  final: boolean;
  /**
   * 提前为终值的理由 / Why nothing more can come before the period ends
   */
  finalReason?: Text;
  /**
   * 随附材料 / Documents delivered
   *
   * Items: 材料代号 / Document
   */
  documents?: string[];
  /**
   * 佐证材料 / Evidence
   *
   * Items: Evidence
   */
  evidence?: {
    title: Text;
    /**
     * 文件 / File
     */
    file?: string;
    sha256?: Sha256;
    /**
     * 档号 / Archive number
     */
    archive?: Text;
  }[];
  /**
   * 签字角色，不写姓名 / Roles of signature, no names
   */
  signedBy?: ('填报人' | '审核人' | '单位负责人')[];
  /**
   * 备注 / Note
   */
  note?: Text;
  /**
   * 各数据项 / Figures
   */
  figures?: {
    [k: string]: Reported;
  };
}
/**
 * ReportedFigure
 */
export interface Reported {
  /**
   * 计数填整数（7118）；只有数据项注明可报百分数时才填百分数（98.0%）。A count as an integer; a percentage only where the figure says so.
   */
  value?: number | string;
  /**
   * 与别的单位共同的部分，两家都报了的。The part that another unit reports as well.
   *
   * Items: JointPart
   */
  joint?: {
    with: UnitRef;
    /**
     * 数量 / How many
     */
    value: number;
  }[];
  /**
   * 名录时点 / Date of the roster
   */
  roster?: DateValue;
  /**
   * 名录为零的说明 / Statement that the roster is empty
   */
  empty?: Text;
  /**
   * 零报告所指的期间。The period that a zero covers.
   */
  covers?: {
    from: DateValue;
    to: DateValue;
  };
  /**
   * 这个数截至 / This value is about
   */
  asOf?: DateValue;
  /**
   * 终值 / Final
   */
  final?: boolean;
  /**
   * 提前为终值的理由 / Why nothing more can come
   */
  finalReason?: Text;
  /**
   * 备注 / Note
   */
  note?: Text;
  /**
   * 分项 / Scopes
   */
  scopes?: {
    [k: string]: ReportedScope;
  };
}
/**
 * ReportedScope
 */
export interface ReportedScope {
  /**
   * 计数填整数（7118）；只有数据项注明可报百分数时才填百分数（98.0%）。A count as an integer; a percentage only where the figure says so.
   */
  value: number | string;
  /**
   * 与别的单位共同的部分，两家都报了的。The part that another unit reports as well.
   *
   * Items: JointPart
   */
  joint?: {
    with: UnitRef;
    /**
     * 数量 / How many
     */
    value: number;
  }[];
  /**
   * 名录时点 / Date of the roster
   */
  roster?: DateValue;
  /**
   * 名录为零的说明 / Statement that the roster is empty
   */
  empty?: Text;
  /**
   * 零报告所指的期间。The period that a zero covers.
   */
  covers?: {
    from: DateValue;
    to: DateValue;
  };
  /**
   * 这个数截至 / This value is about
   */
  asOf?: DateValue;
  /**
   * 终值 / Final
   */
  final?: boolean;
  /**
   * 提前为终值的理由 / Why nothing more can come
   */
  finalReason?: Text;
  /**
   * 备注 / Note
   */
  note?: Text;
}
/**
 * 量化指标和数据项。The plan's quantitative targets and the figures they are measured by.
 */
export interface Targets {
  /**
   * 格式 / Format
   */
  schema: 'jc/targets@1';
  /**
   * 数据项 / Figures
   */
  figures: Figure[];
  /**
   * 量化指标 / Targets
   */
  targets: Target[];
}
/**
 * 一个要报的数：数什么、什么单位、谁报、几家怎么合、怎么变。A number that units report: what is counted, in what unit, by whom, how it may move.
 */
export interface Figure {
  id: Id;
  /**
   * 名称 / Name
   */
  name: Text;
  /**
   * 英文 / English
   */
  en: Text;
  /**
   * 数什么 / What is counted
   */
  counts?: Text;
  /**
   * 计量单位 / Unit of measure
   */
  unit: string;
  /**
   * 计量单位（英文） / Unit in English, plural
   */
  unitEn?: string;
  /**
   * count 整数计数；amount 可带小数的量；percentage 百分数。
   */
  type: 'count' | 'amount' | 'percentage';
  /**
   * cumulative 只增不减；level 可升可降。
   */
  moves: 'cumulative' | 'level';
  /**
   * 报送单位 / Reporting units or groups
   */
  reporters: UnitRefs;
  /**
   * sum 各报各的、相加；agree 报同一个数，须一致；max 取最大。
   */
  combine: 'sum' | 'agree' | 'max';
  /**
   * 分项 / Scopes
   */
  scopes?: Scope[];
  /**
   * 不写则为考核期。The plan's period if absent.
   */
  periods?: Period[];
  /**
   * 应报 / What is owed when
   */
  owed?: Owed[];
  /**
   * 零报告须写明期间 / A zero must say which period it covers
   */
  covers?: boolean;
  /**
   * 名录时点 / Date at which the roster is frozen
   */
  roster?: DateValue;
  /**
   * 核对 / Reconciled with, never added
   */
  reconcile?: {
    with: Id;
    relation: 'atMost' | 'equal';
  };
  /**
   * 单列、不计入的那个数据项；在 why 里说明。The figure it is kept apart from; said in why.
   */
  excludedFrom?: Id;
  interpretations?: InterpretationRefs;
}
/**
 * Scope
 */
export interface Scope {
  id: Id;
  /**
   * 名称 / Name
   */
  name: Text;
  /**
   * 英文 / English
   */
  en: Text;
  quote: Quote;
}
/**
 * 应报的一个数：数据截至 asOf，于 by（或某个时限）前报。A value owed: figures to asOf, handed in by a day or with a deadline.
 */
export interface Owed {
  /**
   * 数据截至（至少） / Figures to at least
   */
  asOf: DateValue;
  /**
   * 应于 / Due by
   */
  by?: DateValue;
  /**
   * 随哪个时限 / With which deadline
   */
  deadline?: DeadlineRef;
  /**
   * 终值 / Must be final
   */
  final?: boolean;
  period?: Period;
  interpretation?: InterpretationRef;
}
/**
 * 量化指标：怎么算、和什么比、原文哪句话。A measure over figures, a comparator, an exact threshold, and the words it comes from.
 */
export interface Target {
  id: TargetRef;
  task: TaskRef;
  quote: Quote;
  /**
   * 名称 / Name
   */
  name: Text;
  /**
   * 英文 / English
   */
  en: Text;
  measure: Measure;
  require: Require;
  /**
   * 不写则按全数值比较法（GB/T 8170）。Full-value comparison unless stated.
   */
  compare?: {
    method: 'rounded';
    /**
     * 修约间隔 / Rounding interval
     */
    interval: Exact;
  };
  /**
   * 期间 / Period judged
   */
  period?: Period;
  /**
   * 序时进度 / Pace
   */
  pace?: 'linear' | 'none';
  interpretations?: InterpretationRefs;
}
/**
 * 怎么算。How the value is computed; which other keys belong to it follows from kind.
 */
export interface Measure {
  /**
   * value 直接比；ratio 占比；perCapita 每千人；change 比基数变化。
   */
  kind: 'value' | 'ratio' | 'perCapita' | 'change';
  /**
   * 数据项 / Figure (value, perCapita, change)
   */
  figure?: Id;
  /**
   * 分子 / Numerator (ratio)
   */
  numerator?: Id;
  /**
   * 分母 / Denominator (ratio)
   */
  denominator?: Id;
  /**
   * 未达数 / Failures instead of a numerator (ratio)
   */
  failures?: Id;
  /**
   * 只报百分数的 / Figure that gives the ratio as a percentage
   */
  percentage?: Id;
  /**
   * 占比怎么变 / Movement of a ratio
   */
  moves?: 'trials' | 'backlog' | 'roster';
  /**
   * 人口数列 / Population series (perCapita)
   */
  population?: Id;
  /**
   * 每多少人 / Per how many people
   */
  per?: number;
  /**
   * reduction 减少的比例；increase 增加的比例；difference 差（百分点）。
   */
  as?: 'reduction' | 'increase' | 'difference';
  /**
   * 基数 / Baseline (change)
   */
  baseline?: Baseline;
}
/**
 * Baseline
 */
export interface Baseline {
  /**
   * 由单位报 / A figure that units report
   */
  figure?: Id;
  /**
   * 已知数 / A known value
   */
  value?: Exact;
  /**
   * 百分数按精确值 / The percentage is exact
   */
  exact?: boolean;
  /**
   * 出处 / Source
   */
  source?: Text;
}
/**
 * Requirement
 */
export interface Require {
  /**
   * 比较词 / Comparator
   */
  comparator: 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'equals' | 'between';
  /**
   * 目标值 / Threshold, in the unit below
   */
  threshold: Exact;
  /**
   * 上限（区间） / Upper end of a range
   */
  upper?: Exact;
  /**
   * 单位 / Unit: %, 百分点, 比例, or a count
   */
  unit: string;
  /**
   * 单位（英文） / Unit in English
   */
  unitEn?: string;
  /**
   * 写法 / How to say it where not obvious
   */
  words?: Text;
  /**
   * 写法（英文） / The same in English
   */
  wordsEn?: Text;
}
/**
 * 单位名录：原文出现的每个单位。Every body of the text.
 */
export interface Units {
  /**
   * 格式 / Format
   */
  schema: 'jc/units@1';
  /**
   * 单位 / Units
   */
  units: Unit[];
}
/**
 * Unit
 */
export interface Unit {
  id: Id;
  /**
   * 名称，照原文 / Name as in the text
   */
  name: Text;
  /**
   * 类别 / Kind
   */
  kind: 'bureau' | 'party' | 'office' | 'institution' | 'customs' | 'regulator' | 'government' | 'committee';
  /**
   * 别名 / Aliases
   */
  aliases?: Text[];
  /**
   * 全称，确知才写 / Full official name, only where certain
   */
  fullName?: Text;
  /**
   * 区划代码 / Region code (GB/T 2260)
   */
  region?: string;
}
/**
 * 经批准的例外：免予考核、准予延期。Approved exceptions.
 */
export interface Waivers {
  /**
   * 格式 / Format
   */
  schema: 'jc/waivers@1';
  provenance: Provenance;
  /**
   * 例外 / Waivers
   */
  waivers: Waiver[];
}
/**
 * Waiver
 */
export interface Waiver {
  /**
   * exemption 免予考核（指标）；extension 准予延期（时限）。
   */
  kind: 'exemption' | 'extension';
  target?: TargetRef;
  /**
   * 报送时限 / Deadline
   */
  deadline?: string;
  unit?: UnitRef;
  /**
   * 批准人 / Approved by
   */
  approver: Text;
  /**
   * 文号 / Document number
   */
  document: Text;
  /**
   * 理由 / Reason
   */
  reason: Text;
  /**
   * 自 / From
   */
  from: DateValue;
  /**
   * 至（含当日） / Until, inclusive
   */
  until: DateValue;
}
/**
 * 工作区设定（jc.yaml）。The workspace: where plan, registry and reports are, and the settings of a check.
 */
export interface Workspace {
  /**
   * 格式 / Format
   */
  schema: 'jc/workspace@1';
  /**
   * 输出语言 / Language of the output
   */
  lang?: 'zh' | 'en';
  /**
   * 固定判定日；不写则为当天。Pins the day of judgement; today if absent.
   */
  asOf?: DateValue;
  /**
   * jc check 据此不通过；空清单为不把关。同 --fail-on，命令行写了的以命令行为准。提交改动时的把关（--changed）只看差错，不受这里影响。jc check fails on these; an empty list closes on nothing. As --fail-on, which wins. A change under review (--changed) is gated on errors alone, whatever stands here.
   *
   * Items: 类 / Class
   */
  failOn?: ('invalid' | 'fail' | 'missing' | 'indeterminate' | 'overdue' | 'partial' | 'late' | 'warning')[];
  /**
   * 提示超过这个数，不通过；同 --max-warnings。More warnings than this close the gate; as --max-warnings.
   */
  maxWarnings?: number;
  /**
   * 单个文件的上限。Limits for one file.
   */
  limits?: {
    /**
     * 字节 / Bytes
     */
    fileBytes?: number;
    /**
     * 嵌套层数 / Depth
     */
    depth?: number;
    /**
     * 节点数 / Nodes
     */
    nodes?: number;
  };
}

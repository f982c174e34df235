import type { Bilingual } from '../diagnostics/entry.ts';
import type { Unit } from '../generated/types.ts';

/** What can be listed: its name, and what one of it is called where it is counted. */
interface KindWords extends Bilingual {
  /** 量词. */
  readonly measure: string;
  readonly one: string;
}

/** Every kind of list, in the order of the help page; the keys are what is typed and what JSON says. */
export const kindWords = {
  targets: { zh: '量化指标', measure: '项', en: 'targets', one: 'target' },
  tasks: { zh: '具体任务', measure: '件', en: 'tasks', one: 'task' },
  units: { zh: '单位', measure: '家', en: 'units', one: 'unit' },
  deadlines: { zh: '报送时限', measure: '个', en: 'deadlines', one: 'deadline' },
  figures: { zh: '数据项', measure: '项', en: 'figures', one: 'figure' },
  milestones: { zh: '节点任务', measure: '件', en: 'milestones', one: 'milestone' },
  prohibitions: { zh: '禁止性要求', measure: '件', en: 'prohibitions', one: 'prohibition' },
  directions: { zh: '方向性要求', measure: '件', en: 'directions', one: 'direction' },
  interpretations: { zh: '口径', measure: '条', en: 'interpretations', one: 'interpretation' },
  items: { zh: '重点工作', measure: '项', en: 'items', one: 'item' },
  groups: { zh: '单位组', measure: '个', en: 'groups', one: 'group' },
  contexts: {
    zh: '不作指标的数字',
    measure: '处',
    en: 'numbers that are no targets',
    one: 'number that is no target',
  },
  populations: { zh: '人口数列', measure: '个', en: 'population series', one: 'population series' },
} as const satisfies Record<string, KindWords>;

/** A kind as typed. */
export type KindName = keyof typeof kindWords;

export const kindNames = Object.keys(kindWords) as readonly KindName[];

/** Words of the lists. `{name}` stands for an argument. */
export const listWords = {
  all: { zh: '{kind}共{n}{measure}', en: '{n} {kind}' },
  some: { zh: '{kind}选出{n}{measure}，共{all}{measure}', en: '{n} of {all} {kind}' },
  sample: {
    zh: '成员名单为示例，非正式名单：{groups}',
    en: 'Sample member list, not an official one: {groups}',
  },
  invalid: {
    zh: '数据不可采信（退出码2）：计划或名录有差错{n}处，改好之前不列',
    en: 'DATA NOT USABLE (exit 2): {n} in the plan or the registry; nothing is listed until mended',
  },
  badConfiguration: {
    zh: '设定有差错（退出码3）：jc.yaml有差错{n}处，改好之前不列',
    en: 'BAD SETTINGS (exit 3): {n} in jc.yaml; nothing is listed until mended',
  },
  errors: { zh: '{n}', en: '{n} errors' },
  error: { zh: '{n}', en: '{n} error' },
  whichKind: { zh: '要列哪一类？可列：{kinds}', en: 'List what? One of: {kinds}' },
  unknownKind: {
    zh: '没有“{found}”这一类，可列：{kinds}',
    en: 'There is no list of "{found}". One of: {kinds}',
  },
  unknownNear: {
    zh: '没有“{found}”这一类，是不是“{near}”？',
    en: 'There is no list of "{found}". Did you mean "{near}"?',
  },
  // Headings of columns.
  id: { zh: '编号', en: 'Id' },
  code: { zh: '代号', en: 'Id' },
  item: { zh: '项', en: 'Item' },
  target: { zh: '量化指标', en: 'Target' },
  threshold: { zh: '目标值', en: 'Required' },
  responsible: { zh: '责任单位', en: 'Responsible' },
  text: { zh: '原文〔责任单位〕', en: 'What 〔by whom〕' },
  due: { zh: '截止日', en: 'Due' },
  by: { zh: '报送单位', en: 'By' },
  to: { zh: '报给', en: 'To' },
  deliverables: { zh: '报送什么', en: 'What' },
  figure: { zh: '数据项（计量单位）', en: 'Figure (counted in)' },
  name: { zh: '名称', en: 'Name' },
  kind: { zh: '类别', en: 'Kind' },
  aliases: { zh: '别名', en: 'Also called' },
  topic: { zh: '口径', en: 'About' },
  status: { zh: '状态', en: 'Status' },
  reading: { zh: '读法', en: 'Reading' },
  members: { zh: '家数', en: 'No.' },
  memberNames: { zh: '成员', en: 'Members' },
  tasks: { zh: '任务', en: 'Tasks' },
  targets: { zh: '指标', en: 'Targets' },
  title: { zh: '重点工作', en: 'Work' },
  people: { zh: '人数', en: 'People' },
  reference: { zh: '时点', en: 'On' },
  published: { zh: '公布', en: 'Published' },
  series: { zh: '数列', en: 'Series' },
  // Cells.
  inclusive: { zh: '{due} 含当日', en: '{due} inclusive' },
  exclusive: { zh: '{due} 不含当日', en: '{due} exclusive' },
  comma: { zh: '、', en: ', ' },
  memberCount: { zh: '（{n}家）', en: ' ({n})' },
  measured: { zh: '{name}（{unit}）', en: '{name} ({unit})' },
  tracked: { zh: '仅跟踪，数据项{figure}', en: 'tracked only, figure {figure}' },
  reason: { zh: '不作指标：{reason}', en: 'No target: {reason}' },
  provisional: { zh: '暂定', en: 'provisional' },
  adopted: { zh: '已认定', en: 'adopted' },
  nobody: { zh: '（空）', en: '(none)' },
} as const satisfies Record<string, Bilingual>;

export type ListWord = keyof typeof listWords;

/** Kinds of units. */
export const unitKindWords = {
  bureau: { zh: '政府部门', en: 'bureau' },
  party: { zh: '党委', en: 'party' },
  office: { zh: '办公室', en: 'office' },
  institution: { zh: '事业单位', en: 'institution' },
  customs: { zh: '海关', en: 'customs' },
  regulator: { zh: '监管机构', en: 'regulator' },
  government: { zh: '政府', en: 'government' },
  committee: { zh: '委员会', en: 'committee' },
} as const satisfies Record<Unit['kind'], Bilingual>;

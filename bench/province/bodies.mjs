// The kinds of bodies that every county has, with what each of them counts. Names are of the kind that exists;
// counties, figures and the plan are made up.

/** `site` is what is visited and `unit` how it is counted; `test` is tried and can fail; `event` must not happen. */
export const bodies = [
  [
    'scjgj',
    '市场监管局',
    'Market regulation',
    '食品经营单位',
    '户',
    '食品抽检',
    '批次',
    '学校食品安全事故',
    '投诉举报处理',
  ],
  [
    'nyncj',
    '农业农村局',
    'Agriculture',
    '农药经营门店',
    '家',
    '农产品检测',
    '批次',
    '农药中毒事件',
    '执法案件办理',
  ],
  [
    'wsjkj',
    '卫生健康局',
    'Health',
    '餐具消毒单位',
    '家',
    '餐具消毒抽测',
    '份',
    '饮水污染事件',
    '病例信息报告',
  ],
  [
    'jyj',
    '教育局',
    'Education',
    '学校食堂',
    '个',
    '食堂留样核查',
    '次',
    '校园食源性疾病事件',
    '家长意见办理',
  ],
  [
    'zrzyj',
    '自然资源局',
    'Natural resources',
    '在册矿山',
    '座',
    '卫片图斑核查',
    '个',
    '违法占用耕地案件',
    '不动产登记',
  ],
  [
    'sthjj',
    '生态环境局',
    'Environment',
    '重点排污单位',
    '家',
    '断面水质监测',
    '次',
    '突发环境事件',
    '环评审批',
  ],
  ['zjj', '住建局', 'Housing', '在建工地', '个', '混凝土试块检测', '组', '建筑施工死亡事故', '施工许可办理'],
  ['jtysj', '交通运输局', 'Transport', '客运企业', '家', '营运车辆检测', '辆', '客运死亡事故', '运输证办理'],
  ['swj', '水利局', 'Water', '农村供水工程', '处', '供水水质检测', '次', '水库险情', '取水许可办理'],
  [
    'yjglj',
    '应急管理局',
    'Emergencies',
    '危险化学品企业',
    '家',
    '安全设施检测',
    '项',
    '危险化学品事故',
    '隐患整改',
  ],
].map(([id, name, en, site, unit, test, testUnit, event, duty]) => ({
  id,
  name,
  en,
  group: `xian-${id}`,
  groupName: `各县（市、区）${name}`,
  site,
  unit,
  test,
  testUnit,
  event,
  duty,
}));

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const KINDS = ['县', '区', '市'];
const SIDES = ['', '东', '西', '南', '北'];

/** A county of no map: the sixty pairs of the old calendar, with 县, 区 or 市 behind and a side before. */
export function county(index) {
  const pair = STEMS[index % 10] + BRANCHES[index % 12];
  const kind = KINDS[Math.floor(index / 60) % KINDS.length];
  const side = SIDES[Math.floor(index / 180) % SIDES.length];
  return { index, id: `c${String(index + 1).padStart(3, '0')}`, name: `${side}${pair}${kind}` };
}

export const MOST_COUNTIES = 60 * KINDS.length * SIDES.length;

/** The body of one kind in one county, as a unit. */
export const unitOf = (place, body) => ({ id: `${place.id}-${body.id}`, name: `${place.name}${body.name}` });

// What each body reports: the content of its files, before anything is said of how they are written.
import { bodies, unitOf } from './bodies.mjs';
import { chance, choose, digest } from './chance.mjs';
import { daysAfter, periods, quarters, year } from './periods.mjs';
import {
  failsTests,
  hadEvent,
  isAbsent,
  isOpenYear,
  isPreliminary,
  lateShare,
  missesSites,
} from './shape.mjs';

/** Files of one body: its periods and as many revisions as make this number. */
export const REPORTS_PER_BODY = 20;

const ROSTER = '2019-12-31';
const YEAR_SO_FAR = '2020-10-31';

const NOTES = [
  '本期数据已与台账逐条核对。 口径与上期一致，未作调整。',
  '数据由业务系统导出后人工复核。 个别乡镇报送较晚，已补齐。',
  '受汛期影响，部分检查顺延到下旬。 不影响本期合计数。',
  '联合检查的部分只由牵头单位计数。 未重复计入。',
];
const TITLES = ['检查台账汇总', '检测报告目录', '问题整改清单', '名录核对说明'];
const REASONS = ['补计下旬完成的部分', '乡镇补报后重新汇总', '复核后更新合计数', '补报迟到的台账'];
const REMARKS = [
  '按户计，不按次',
  '与业务系统一致',
  '不含快速检测',
  '已剔除注销的',
  '含新建的乡镇',
  '以台账为准',
];

/** All files of one body in one county, in the order of periods and revisions. */
export function reportsOf(place, body) {
  const bodyIndex = bodies.indexOf(body);
  const present = periods.filter((period) => !isAbsent(place, body, period));
  const revised = new Set(revisedPeriods(present, place, body, bodyIndex));
  return present.flatMap((period) => {
    const context = { place, body, bodyIndex, period };
    const first = reportOf(context, 1, revised.has(period));
    return revised.has(period) ? [first, reportOf(context, 2, true)] : [first];
  });
}

/** Revisions make up the number of files; the first is that of the year, with its final values. */
function revisedPeriods(present, place, body, bodyIndex) {
  const staysOpen = isOpenYear(bodyIndex) && place.index % 3 === 0;
  const others = present
    .filter((period) => period !== year && !isPreliminary(place, body, period))
    .toSorted((a, b) => rank(place, body, a) - rank(place, body, b));
  return [...(staysOpen ? [] : [year]), ...others].slice(0, REPORTS_PER_BODY - present.length);
}

const rank = (place, body, period) => chance(1_000_000, 'rank', place.id, body.id, period.id);

function reportOf(context, revision, isRevised) {
  const { place, body, period } = context;
  const keys = [place.id, body.id, period.id];
  const unit = unitOf(place, body);
  const dates = datesOf(context, revision);
  const isFirstOfTwo = isRevised && revision === 1;
  const quarter = quarters.indexOf(period);
  return {
    path: `reports/${unit.id}/${period.id}${revision === 1 ? '' : `.r${revision}`}.yaml`,
    unit,
    period,
    revision,
    revises: revision === 1 ? undefined : reasonOf(keys),
    ...dates,
    documents: quarter === -1 ? [] : [`q${quarter + 1}-report`],
    evidence: evidenceOf(keys, body, period),
    note: choose(NOTES, 'note', ...keys),
    figures: figuresOf(context, dates, isFirstOfTwo),
  };
}

/** One revision in ten takes something back, and says why; the others add. */
const isCorrection = (keys) => chance(10, 'kind', ...keys) === 0;

const reasonOf = (keys) =>
  isCorrection(keys)
    ? { kind: '更正', reason: '剔除重复登记的批次，其余各数未变' }
    : { kind: '补报', reason: choose(REASONS, 'reason', ...keys) };

/** The year is reported to the end of October first; all else at its end, and final unless it was meant not to be. */
function datesOf({ place, body, period }, revision) {
  const keys = [place.id, body.id, period.id, revision];
  const final = period === year ? revision > 1 : !isPreliminary(place, body, period);
  const asOf = final ? period.to : period === year ? YEAR_SO_FAR : daysAfter(period.to, -10);
  const time = `${8 + chance(10, 'hour', ...keys)}:${10 + chance(50, 'minute', ...keys)}:00+08:00`;
  const submittedAt = `${daysAfter(asOf, delayOf(keys, revision))}T${time.padStart(14, '0')}`;
  return { asOf, submittedAt, final };
}

/** Days until it is handed in: one in twelve comes after its day, and every revision; December's before the day of judgement. */
function delayOf(keys, revision) {
  if (revision > 1) return 17 + chance(2, 'again', ...keys);
  return chance(12, 'slow', ...keys) === 0 ? 16 : 2 + chance(9, 'delay', ...keys);
}

function evidenceOf(keys, body, period) {
  const title = `${period.words}${body.test}${choose(TITLES, 'title', ...keys)}`;
  return [
    { title, file: `附件/${keys.join('-')}.pdf`, sha256: digest('evidence', ...keys) },
    { title: `${body.event}情况说明`, archive: `示例〔2020〕${1 + chance(900, 'number', ...keys)}号` },
  ];
}

function figuresOf(context, { asOf, final }, isFirstOfTwo) {
  const { place, body, bodyIndex, period } = context;
  const remark = (what) => choose(REMARKS, 'remark', place.id, body.id, period.id, what);
  const { tests, passed } = testsOf(context, isFirstOfTwo);
  const events = period === year && hadEvent(place, bodyIndex) ? 1 : 0;
  const late = lateShare(place, bodyIndex, place.id, body.id, period.id, final);
  return [
    {
      heading: '检测情况',
      id: `${body.id}-tests`,
      comment: `${body.test}，${body.testUnit}，${remark('tests')}`,
      value: tests,
    },
    { id: `${body.id}-tests-passed`, comment: '其中合格', value: passed },
    {
      heading: '检查情况，分城区和乡村',
      id: `${body.id}-sites`,
      comment: `名录内${body.site}，${body.unit}`,
      scopes: sitesOf(context),
    },
    {
      id: `${body.id}-sites-visited`,
      comment: `已检查，${remark('visited')}`,
      scopes: visitedOf(context, final, isFirstOfTwo),
    },
    {
      heading: '事件和办理',
      id: `${body.id}-events`,
      comment: events === 0 ? `${body.event}，零报告` : body.event,
      value: events,
      ...(events === 0 ? { covers: { from: period.from, to: asOf } } : {}),
    },
    { id: `${body.id}-late-rate`, comment: `${body.duty}超期率`, value: late, note: remark('late') },
  ];
}

/** A first word of two is a little less than the second, or more where that one is a correction. */
function testsOf({ place, body, period }, isFirstOfTwo) {
  const keys = [place.id, body.id, period.id];
  const tests = period.months * (45 + chance(50, 'tests', ...keys));
  const bad = failsTests(place, body, period)
    ? Math.ceil(tests * 0.12)
    : chance(Math.ceil(tests / 90), 'bad', ...keys);
  const less = Math.ceil(tests / 12) * (isFirstOfTwo ? 1 : 0) * (isCorrection(keys) ? -1 : 1);
  return { tests: tests - less, passed: tests - less - bad };
}

const SCOPES = [
  { id: 'town', comment: '城区' },
  { id: 'country', comment: '乡村' },
];

const rosterOf = ({ place, body }, scope) => 40 + chance(160, 'sites', place.id, body.id, scope);

const sitesOf = (context) =>
  SCOPES.map((scope) => ({ ...scope, value: rosterOf(context, scope.id), roster: ROSTER }));

/** All of the roster by the end of the year, and in proportion before. */
function visitedOf(context, final, isFirstOfTwo) {
  const { place, bodyIndex, period } = context;
  return SCOPES.map((scope) => {
    const all = rosterOf(context, scope.id);
    const done = period === year && final ? all : Math.floor((all * period.months) / 13);
    const missed = period === year && missesSites(place, bodyIndex) && scope.id === 'country' ? 3 : 0;
    return { ...scope, value: done - missed - (isFirstOfTwo && period !== year ? 1 : 0) };
  });
}

import { describe, expect, test } from 'vitest';
import { isError } from '../../src/check.ts';
import { flipsOf } from '../../src/evaluate/finding.ts';
import type { SubjectFinding } from '../../src/evaluate/finding.ts';
import { select } from '../../src/evaluate/select.ts';
import { DEFAULT_GATE, gatingCount } from '../../src/evaluate/gate.ts';
import { countedAs, tally } from '../../src/evaluate/tally.ts';
import { exitCodeOf } from '../../src/exit-code.ts';
import { isRead } from '../../src/parse/source-file.ts';
import { entries, judged, storyDates, targetOf } from './data.ts';
import type { StoryDate } from './data.ts';

const everything = { units: undefined, items: undefined };

/** Status of every target by id, a waiver laid over it as `waived`. */
const targets: Record<StoryDate, Record<string, string>> = {
  '2020-10-25': {
    '4-1': 'pending',
    '4-2': 'pending',
    '5-1': 'pending',
    '5-2': 'pending',
    '5-3': 'pending',
    '5-4': 'pending',
    '6-1': 'pending',
    '6-2': 'pending',
    '9-1': 'pending',
    '14-1': 'pending',
    '14-2': 'pending',
    '14-3': 'pending',
    '14-4': 'pending',
    '16-1': 'pending',
    '16-2': 'pending',
    '17-1': 'pending',
    '19-1': 'pending',
    '21-1': 'pending',
  },
  '2020-11-30': {
    '4-1': 'pass',
    '4-2': 'indeterminate',
    '5-1': 'fail',
    '5-2': 'pending',
    '5-3': 'pass early',
    '5-4': 'pass early',
    '6-1': 'pending',
    '6-2': 'pending',
    '9-1': 'pending',
    '14-1': 'pass early',
    '14-2': 'pass',
    '14-3': 'fail',
    '14-4': 'pending',
    '16-1': 'pass early',
    '16-2': 'notApplicable',
    '17-1': 'pass',
    '19-1': 'missing',
    '21-1': 'waived',
  },
  '2021-02-01': {
    '4-1': 'pass',
    '4-2': 'pass',
    '5-1': 'fail',
    '5-2': 'missing',
    '5-3': 'pass',
    '5-4': 'pass',
    '6-1': 'pass',
    '6-2': 'pass',
    '9-1': 'pass',
    '14-1': 'pass',
    '14-2': 'pass',
    '14-3': 'fail',
    '14-4': 'pass',
    '16-1': 'pass',
    '16-2': 'notApplicable',
    '17-1': 'pass',
    '19-1': 'pass',
    '21-1': 'fail',
  },
};

/** What the newcomer reads in the last lines. */
const counts: Record<
  StoryDate,
  { targets: object; subjects: object; exit: number; used: number; later: number }
> = {
  '2020-10-25': {
    targets: { pending: 18, total: 18 },
    subjects: { onTime: 1, dueSoon: 25, notDue: 6, total: 32 },
    exit: 0,
    used: 1,
    later: 48,
  },
  '2020-11-30': {
    targets: {
      pass: 7,
      pending: 5,
      fail: 2,
      indeterminate: 1,
      missing: 1,
      notApplicable: 1,
      waived: 1,
      total: 18,
    },
    subjects: { onTime: 23, late: 3, partial: 1, overdue: 4, extended: 1, total: 32 },
    exit: 1,
    used: 29,
    later: 20,
  },
  '2021-02-01': {
    targets: { pass: 13, fail: 3, missing: 1, notApplicable: 1, total: 18 },
    subjects: { onTime: 24, late: 7, overdue: 1, total: 32 },
    exit: 1,
    used: 49,
    later: 0,
  },
};

/** Subjects that are not simply on time, as `state days`. */
const deadlines: Record<Exclude<StoryDate, '2020-10-25'>, Record<string, Record<string, string>>> = {
  '2020-11-30': {
    'D23-1': {
      csglj: 'overdue 29',
      ghzrj: 'overdue 29',
      gxj: 'overdue 29',
      wlj: 'partial 29',
      swj: 'late 9',
      mzj: 'late 2',
      dsjj: 'late 1',
    },
    'D23-2': { qinshui: 'overdue 5', lingchuan: 'extended 5' },
  },
  '2021-02-01': {
    'D23-1': {
      csglj: 'late 31',
      ghzrj: 'late 39',
      gxj: 'overdue 92',
      wlj: 'late 32',
      swj: 'late 9',
      mzj: 'late 2',
      dsjj: 'late 1',
    },
    'D23-2': { qinshui: 'late 13' },
  },
};

const warnings: Record<StoryDate, string[]> = {
  '2020-10-25': ['JC3101 registry/groups.yaml'],
  '2020-11-30': [
    'JC3101 registry/groups.yaml',
    'JC3302 reports/nyncj/2020.yaml',
    'JC3205 waivers.yaml', // 陵川县政府, five days left
    'JC3204 waivers.yaml', // 市工信局
  ],
  '2021-02-01': [
    'JC3101 registry/groups.yaml',
    'JC3302 reports/nyncj/2020.r3.yaml',
    'JC3204 waivers.yaml',
    'JC3204 waivers.yaml',
    'JC3204 waivers.yaml',
  ],
};

describe.each(storyDates)('the sample judged on %s', (date) => {
  const result = judged(date);

  test('has no error, and only the warnings of the story', () => {
    expect(result.diagnostics.filter(isError)).toEqual([]);
    expect(result.diagnostics.map(({ code, place }) => `${code} ${place.path}`)).toEqual(warnings[date]);
  });

  test('gives each target its status', () => {
    const shown = result.findings.targets.map((one): [string, string] => {
      const early = one.status === 'pass' && one.early ? ' early' : '';
      return [one.target.id, `${countedAs(one)}${early}`];
    });
    expect(Object.fromEntries(shown)).toEqual(targets[date]);
  });

  test('adds up to the counts of the story', () => {
    const sums = tally(select(result.findings, everything));
    const { targets: ofTargets, subjects, exit, used, later } = counts[date];
    const zero = (all: object): object => Object.fromEntries(Object.keys(all).map((key) => [key, 0]));
    // Who is behind stands in shown.test.ts.
    const { behind: _, ...statuses } = sums.targets;
    expect(statuses).toEqual({ ...zero(statuses), ...ofTargets });
    expect(sums.subjects).toEqual({ ...zero(sums.subjects), ...subjects });
    expect([result.findings.used, result.findings.later]).toEqual([used, later]);
    expect(
      exitCodeOf({
        configurationErrors: 0,
        checked: true,
        errors: 0,
        gating: gatingCount(DEFAULT_GATE, sums, 0),
      }),
    ).toBe(exit);
  });

  test('judges nothing but samples', () => {
    expect(result.evidence?.submissions.every((one) => one.sample)).toBe(true);
    expect(result.evidence?.refused).toEqual([]);
  });
});

const subjectsOf = (date: string, deadline: string): readonly SubjectFinding[] =>
  judged(date).findings.deadlines.find((one) => one.deadline.id === deadline)?.subjects ?? [];

const subjectOf = (date: string, deadline: string, unit: string): SubjectFinding | undefined =>
  subjectsOf(date, deadline).find((one) => one.unit === unit);

describe('who reported when', () => {
  test.each([
    ['2020-11-30', 'D23-1'],
    ['2020-11-30', 'D23-2'],
    ['2021-02-01', 'D23-1'],
    ['2021-02-01', 'D23-2'],
  ] as const)('on %s, deadline %s', (date, id) => {
    const open = subjectsOf(date, id).filter((one) => one.state !== 'onTime');
    const shown = Object.fromEntries(open.map((one) => [one.unit, `${one.state} ${one.days}`]));
    expect(shown).toEqual(deadlines[date][id]);
  });

  test('on 2020-10-25 晋城海关 is early, the others have the seven days or more', () => {
    const [first, second] = ['D23-1', 'D23-2'].map((id) => subjectsOf('2020-10-25', id));
    expect(first?.map((one) => `${one.state} ${one.days}`).filter((one) => one !== 'dueSoon 7')).toEqual([
      'onTime 0',
    ]);
    expect(second?.map((one) => `${one.state} ${one.days}`)).toEqual(
      Array.from({ length: 6 }, () => 'notDue 31'),
    );
    expect(subjectOf('2020-10-25', 'D23-1', 'jchg')?.state).toBe('onTime');
  });

  test.each([
    ['市农业农村局 at 22:15 on the Sunday itself', 'D23-1', 'nyncj', '2020-11-01T22:16:00+08:00'],
    ['市大数据局 twenty minutes after midnight', 'D23-1', 'dsjj', '2020-11-02T00:20:30+08:00'],
    ['高平市 at 23:40 on the day', 'D23-2', 'gaoping', '2020-11-25T23:41:00+08:00'],
  ])('%s', (_, deadline, unit, receivedAt) => {
    const [document] = subjectOf('2020-11-30', deadline, unit)?.documents ?? [];
    expect(document).toMatchObject({ receivedAt, by: 'register' });
  });

  test('the register decides for 市商务局, whose own date lies before the deadline', () => {
    const [document] = subjectOf('2020-11-30', 'D23-1', 'swj')?.documents ?? [];
    expect(document).toMatchObject({ by: 'register', receivedOn: '2020-11-10', claimedOn: '2020-10-30' });
  });

  test('a correction does not cure lateness', () => {
    const documents = subjectOf('2020-11-30', 'D23-1', 'mzj')?.documents ?? [];
    expect(documents.map((one) => `${one.timing.state} ${one.corrected}`)).toEqual([
      'late true',
      'late true',
    ]);
  });

  test('市文旅局 lacks one of two documents', () => {
    const documents = subjectOf('2020-11-30', 'D23-1', 'wlj')?.documents ?? [];
    expect(documents.map((one) => `${one.document.id} ${one.timing.state}`)).toEqual([
      'annual-report onTime',
      'next-plan overdue',
    ]);
  });

  test('seven bodies are taken at their own word', () => {
    const own = subjectsOf('2020-11-30', 'D23-1').filter((one) =>
      one.documents.some((document) => document.by === 'self'),
    );
    expect(own.map((one) => one.unit)).toEqual(['kjj', 'jyj', 'xcb', 'sfj', 'zfw', 'jtj', 'wxb']);
  });

  test('one body comes on paper only: the register knows it, no report lies in the folder', () => {
    const [document] = subjectOf('2021-02-01', 'D23-1', 'csglj')?.documents ?? [];
    expect(document).toMatchObject({ by: 'register', receipt: { channel: '纸质' } });
    expect(entries.some((one) => one.path.startsWith('reports/csglj/'))).toBe(false);
  });

  test('an extension in force excuses 陵川县 for good, one that ran out does nothing for 市工信局', () => {
    expect(subjectOf('2020-11-30', 'D23-2', 'lingchuan')?.extension).toMatchObject({
      until: '2020-12-05',
      inForce: true,
    });
    expect(subjectOf('2021-02-01', 'D23-2', 'lingchuan')?.state).toBe('onTime');
    expect(subjectOf('2020-11-10', 'D23-1', 'gxj')?.state).toBe('extended');
    expect(subjectOf('2020-11-16', 'D23-1', 'gxj')).toMatchObject({ state: 'overdue', days: 15 });
  });

  test('the readings of the two deadlines that matter name one body each', () => {
    const flips = judged('2020-11-30').findings.deadlines.flatMap((one) => one.flips);
    expect(flips.map((one) => `${one.interpretation} ${one.units.join(' ')}`)).toEqual([
      'K6 nyncj',
      'K8 dsjj',
      'K10 gaoping',
    ]);
  });
});

describe('who owes figures on 2020-11-30', () => {
  const overdue = (id: string): string[] => [
    ...new Set(
      targetOf(judged('2020-11-30'), id)
        .scopes.flatMap((scope) => scope.owing)
        .filter((one) => one.overdue)
        .map((one) => `${one.unit} ${one.figure} ${one.days}`),
    ),
  ];

  test('市规划和自然资源局, although 14-1 is met without it', () => {
    expect(overdue('14-1')).toEqual(['ghzrj samples 29']);
  });

  test('沁水县, and not 陵川县', () => {
    expect(overdue('19-1')).toEqual(['qinshui grid-due 5', 'qinshui grid-done 5']);
  });

  test('nobody else', () => {
    const ids = judged('2020-11-30').findings.targets.map((one) => one.target.id);
    expect(ids.filter((id) => overdue(id).length > 0)).toEqual(['14-1', '19-1']);
  });
});

describe('turns of the story', () => {
  test('the correction of 24 November flips 14-3', () => {
    expect(targetOf(judged('2020-11-23'), '14-3').status).toBe('pass');
    expect(targetOf(judged('2020-11-24'), '14-3').status).toBe('fail');
  });

  test('40.0% decides nothing until 20 January', () => {
    expect(targetOf(judged('2021-01-19'), '4-2').status).toBe('indeterminate');
    expect(targetOf(judged('2021-01-20'), '4-2').status).toBe('pass');
  });

  test('the waiver over 21-1 ends with the year', () => {
    expect(targetOf(judged('2020-12-31'), '21-1')).toMatchObject({
      status: 'fail',
      waiver: { document: '示例〔2020〕1号' },
    });
    expect(targetOf(judged('2021-01-01'), '21-1').waiver).toBeUndefined();
  });

  test('5-2 becomes a debt on 1 February, not a day earlier', () => {
    expect(targetOf(judged('2021-01-31'), '5-2').status).toBe('pending');
    expect(targetOf(judged('2021-02-01'), '5-2').status).toBe('missing');
  });

  test('three readings would change a verdict on 2020-11-30', () => {
    const flips = judged('2020-11-30').findings.targets.flatMap((one) =>
      flipsOf(one).map(
        (flip) => `${one.target.id} ${flip.interpretation} ${flip.alternative} ${flip.result?.status}`,
      ),
    );
    expect(flips).toEqual([
      '4-2 K7 published-exact pass',
      // 8980 of 9373 with the older population, and one body in debt: rule 4 comes before rule 6.
      '14-1 K1 resident-2018 missing',
      '14-3 K5 evaluation-only pass',
    ]);
  });

  test('6-3 is tracked, never judged', () => {
    const [one] = judged('2020-11-30').findings.monitored;
    expect(one?.current.map((seen) => seen.text)).toEqual(['61.20%']);
    expect(one?.previous.map((seen) => `${seen.text} ${seen.asOf}`)).toEqual(['48.70% 2019-12-31']);
  });
});

describe('the mark', () => {
  const shipped = entries.filter(isRead).filter(({ path }) => /^(reports\/|receipts|waivers)/.test(path));
  const texts = shipped.map(({ path, bytes }): [string, string] => [path, new TextDecoder().decode(bytes)]);

  test.each(texts)('%s says that it is a sample, in words and as data', (_, text) => {
    const lines = text.split('\n');
    expect(lines[0]).toMatch(/^# yaml-language-server: \$schema=(\.\.\/)+schemas\/\w+\.schema\.json$/);
    expect(lines[1]).toBe('# 示例数据，非真实上报');
    expect(lines).toContain('provenance: sample');
  });

  test('every document number is one that cannot exist', () => {
    const numbers = texts.flatMap(([, text]) => text.match(/[^\s：]*〔\d{4}〕[^\s]*/gu) ?? []);
    expect(numbers.length).toBeGreaterThan(30);
    expect(numbers.filter((number) => !/^示例(收文)?〔202[01]〕\d+号$/u.test(number))).toEqual([]);
  });
});

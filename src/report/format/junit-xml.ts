import type { Judged } from '../../judge.ts';
import { formatWords } from '../../words/formats.ts';
import { xmlText } from '../escape.ts';
import type { Look } from './reporter.ts';

/** What became of a case: nothing closes the gate but `failure` and `error`. */
type Outcome = 'passed' | 'skipped' | 'failure' | 'error';

/** A test case: `group` and `name` together are its identity from run to run, so neither holds a verdict. */
export interface Case {
  readonly group: string;
  readonly name: string;
  readonly outcome: Outcome;
  /** The verdict in the words of the office, or the code. */
  readonly type: string;
  readonly message: string;
  readonly details: readonly string[];
}

export interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** The document: valid under windyroad's schema (no attributes on `testsuites`, all of them on a suite) and Jenkins'. */
export function junitXml(suites: readonly Suite[], judged: Judged, look: Look): string {
  const body = suites.map((suite, i) => suiteXml(suite, i, judged, look)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${body}</testsuites>\n`;
}

function suiteXml({ name, cases }: Suite, id: number, judged: Judged, look: Look): string {
  const count = (outcome: Outcome): number => cases.filter((one) => one.outcome === outcome).length;
  const { options, loaded } = judged.result;
  const attributes = {
    // No clock: the day of judgement stands in, so that the same data give the same file.
    name,
    timestamp: `${options.asOf}T00:00:00`,
    hostname: 'localhost',
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    time: 0,
    package: 'jc',
    id,
  };
  const properties = { plan: loaded?.plan.id ?? '', asOf: options.asOf, sample: String(judged.sample) };
  return element('testsuite', attributes, [
    element(
      'properties',
      {},
      Object.entries(properties).map(([key, value]) => element('property', { name: key, value })),
    ),
    ...cases.map(caseXml),
    `<system-out>${judged.sample ? xmlText(formatWords.mark[look.lang]) : ''}</system-out>\n`,
    '<system-err></system-err>\n',
  ]);
}

function caseXml({ group, name, outcome, type, message, details }: Case): string {
  const attributes = { name, classname: group, time: 0 };
  if (outcome === 'passed') return element('testcase', attributes);
  if (outcome === 'skipped') return element('testcase', attributes, [element('skipped', { message })]);
  const text = details.map(xmlText).join('\n');
  return element('testcase', attributes, [
    `<${outcome}${attributeText({ message, type })}>${text}</${outcome}>\n`,
  ]);
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] = [],
): string {
  const head = `<${name}${attributeText(attributes)}`;
  return children.length === 0 ? `${head}/>\n` : `${head}>\n${children.join('')}</${name}>\n`;
}

const attributeText = (attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('');

import fc from 'fast-check';

/** What no sink lets through: control, bidirectional, zero-width and other invisible characters, lone surrogates. */
export const RAW = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{NChar}\u115f\u1160\u3164\uffa0]/u;

/** What hurts some reader: of terminals, logs, XML, Markdown, spreadsheets, SARIF. */
const PIECES = [
  '::error::',
  '##[error]',
  '\r\n',
  '\n',
  '|',
  '\\',
  '`',
  '<b>',
  '&amp;',
  ']]>',
  '"',
  "'",
  ',',
  '%0A',
  '=1+1',
  '+',
  '-',
  '@here',
  '#12',
  '!3',
  '$x$',
  '[a](http://x)',
  'www.x.cn',
  '{0}',
  '\u202e',
  '\ud800',
  ' ',
  '晋城',
  '14-3',
  ':tada:',
  '--><!--',
  '\u0000',
  '\u001b[31m',
  '\ufeff',
  '%',
  'a:1:2: error X1: y',
];

/** Text that a submitter may have thought of; more of what hurts than chance would give. */
export const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((parts) => parts.join('')),
);

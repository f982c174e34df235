import type { Bilingual } from '../diagnostics/entry.ts';

/** Words of the help pages. */
export const helpWords = {
  jc: {
    zh: '核对工作安排的量化指标和报送时限：哪些达标、哪些未达标、哪些还说不准、谁按时报了，并给出依据。',
    en: 'Checks a work plan: which targets are met, which are not, which cannot be told yet and why, and who reported on time, with proof.',
  },
  check: { zh: '读入数据，校验，判定，报告', en: 'load, validate, judge, report' },
  why: {
    zh: '一个结论的依据：原文、算式、出处、口径、还能怎么变',
    en: 'the proof of a verdict: text, sum, sources, readings, what could change it',
  },
  whyId: {
    zh: '指标或时限的编号，例如14-1、D23-1',
    en: 'ids of targets or deadlines, such as 14-1 or D23-1',
  },
  whyAll: { zh: '全部指标和时限', en: 'every target and deadline' },
  summary: { zh: '一页情况小结，可直接粘贴', en: 'a one-page status summary, ready to paste' },
  by: { zh: '第二部分按什么分', en: 'what the second part is grouped by' },
  list: {
    zh: '列出计划里的指标、任务、单位、时限等',
    en: 'the plan as data: targets, tasks, units, deadlines and more',
  },
  kind: { zh: '列哪一类，见下', en: 'what to list, see below' },
  kinds: { zh: '可列的类：', en: 'Kinds:' },
  listExit: {
    zh: '退出码：0 列出；2 计划或名录有差错；3 用法或环境不对；4 程序故障',
    en: 'Exit: 0 listed; 2 errors in plan or registry; 3 usage or surroundings; 4 a fault of jc',
  },
  explain: {
    zh: '一个代码或一个词是什么意思，怎么改，举例',
    en: 'what a code or a word of the output means, how to fix it, an example',
  },
  explainCode: {
    zh: '差错或提示的代码，或状态：JC1203、未报齐、overdue；不写则列出全部',
    en: 'a code or a status, such as JC1203, missing or overdue; without it all are listed',
  },
  data: {
    zh: '数据文件夹；不写则从当前位置往上找jc.yaml或data/jc.yaml',
    en: 'the data folder; else the nearest jc.yaml or data/jc.yaml upward',
  },
  asOf: {
    zh: '判定日，例如2020-11-30；当日24时以后收到的不算',
    en: 'day of judgement, such as 2020-11-30; what came in after its end does not exist',
  },
  knownAt: { zh: '只算这个时间以前收到的', en: 'count only what was received by this time' },
  reading: {
    zh: '换用另一口径判定，例如K1=resident-2018（可写多次）',
    en: 'judge under another reading, such as K1=resident-2018 (repeatable)',
  },
  unit: {
    zh: '只看这个单位（代号、名称或别名；可写多次）',
    en: 'only this unit (id, name or alias; repeatable)',
  },
  item: { zh: '只看这一项（可写多次）', en: 'only this item (repeatable)' },
  region: { zh: '只看这个县（市、区）（可写多次）', en: 'only this county (repeatable)' },
  format: { zh: '输出格式', en: 'output format' },
  formats: {
    zh: '输出格式，可写多次，每个各去一处',
    en: 'output format; repeatable, each to a place of its own',
  },
  outputFiles: {
    zh: '写到文件，不写到屏幕；属于它前面的那个--format，只有一个格式时写在哪里都行',
    en: 'write to a file instead of the screen; belongs to the --format before it, or to the only one',
  },
  outputFile: { zh: '写到文件，不写到屏幕', en: 'write to a file instead of the screen' },
  quiet: { zh: '只显示要处理的和末尾几行', en: 'only what needs attention, and the last lines' },
  failOn: {
    zh: '据此不通过：invalid、fail、missing、indeterminate、overdue、partial、late、warning，用逗号隔开；不把关写none',
    en: 'close on these: invalid, fail, missing, indeterminate, overdue, partial, late, warning, comma between; or none',
  },
  maxWarnings: { zh: '提示超过这个数，不通过', en: 'close if there are more warnings than this' },
  changed: {
    zh: '只判改动的报表：从与REF（默认主分支）分开的地方起改了的；别的都照REF上的',
    en: 'judge only the reports that were changed since REF (the main branch) was left; all else is read from REF',
  },
  staged: { zh: '同上，只判已暂存（git add）的', en: 'the same for what is staged (git add)' },
  files: {
    zh: '只判这几个文件，给钩子和编辑器用；写在最后',
    en: 'judge only these files, for hooks and editors; stands last',
  },
  stdinFilename: {
    zh: '判从标准输入读到的内容（DATA写-），当作放在这里的文件',
    en: 'judge what is piped in (DATA is -) as if it were this file',
  },
  against: {
    zh: '与另一次比，只有变差了才不通过：提交，或--format json存下的结果（.json）；两边同一判定日',
    en: 'close only on what got worse since a commit, or since a result kept by --format json (.json), on the same day',
  },
  verifyGit: {
    zh: '拿报表写的报送时间与带来它的提交核对（有收文登记的除外）',
    en: 'compare what reports say of their date with the commits that brought them (the register wins)',
  },
  shard: {
    zh: '只读全部报表的一份，例如2/7，同写--format blob；各份再由jc merge合起来判定',
    en: 'read one part of all reports, such as 2/7, with --format blob; jc merge judges the parts together',
  },
  merge: {
    zh: '把jc check --shard分头读的各份合起来判定，结果与一次读完相同',
    en: 'judge what jc check --shard has read in parts: the same result as in one run',
  },
  blobs: { zh: '各份，缺一不可', en: 'the parts, all of them' },
  cache: {
    zh: '没有改动的报表不重读；结果不变。也可用JC_CACHE=1设定，在CI里只认这个选项',
    en: 'do not read again what has not changed; the result is the same. JC_CACHE=1 sets it too, but not in CI',
  },
  cacheDir: { zh: '缓存放在哪里', en: 'where the cache is' },
  threads: {
    zh: '用几个线程读报表；不写则按报表多少和处理器定，结果都一样',
    en: 'threads that read reports; by default as many as pays off. The result is the same',
  },
  config: { zh: '现在用的设定，各从哪里来', en: 'the settings in force, and where each comes from' },
  allowEmpty: { zh: '一份报表都没有也判定', en: 'judge even without any report' },
  lang: { zh: '语言；也可用JC_LANG设定', en: 'language; JC_LANG sets it too' },
  color: { zh: '颜色', en: 'colour' },
  debug: { zh: '程序出错时显示细节', en: 'details if jc itself fails' },
  standard: { zh: '默认', en: 'default' },
  version: { zh: '显示版本', en: 'print the version' },
  help: { zh: '显示帮助', en: 'print this help' },
  completion: {
    zh: '给命令行补全用的脚本：命令、选项、编号、单位名称',
    en: 'a script that completes commands, options, ids and names of units',
  },
  shell: { zh: '哪一种命令行', en: 'which shell' },
  shellSetup: {
    zh: '用法：bash写进~/.bashrc：eval "$(jc completion bash)"；zsh写进~/.zshrc，放在compinit之后：eval "$(jc completion zsh)"；fish写进~/.config/fish/config.fish：jc completion fish | source',
    en: 'Setup: bash, in ~/.bashrc: eval "$(jc completion bash)"; zsh, in ~/.zshrc after compinit: eval "$(jc completion zsh)"; fish, in ~/.config/fish/config.fish: jc completion fish | source',
  },
  exit: {
    zh: '退出码：0 通过；1 有未达标、未报齐、无法判定、逾期未报或报送不全；2 数据有差错；3 用法或环境不对；4 程序故障',
    en: 'Exit: 0 passes; 1 something not met, missing, undecided, overdue or incomplete; 2 errors in the data; 3 usage or surroundings; 4 a fault of jc',
  },
} as const satisfies Record<string, Bilingual>;

/** Headings that the command-line library writes itself. */
export const helpTitles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

import type { Bilingual } from '../diagnostics/entry.ts';

/** What is said where git cannot give what a check needs; `{name}` is the name that was asked for. Keys are kinds of `GitProblem`. */
export const gitWords = {
  noGit: {
    zh: '这里没有装git，--changed、--staged、--against和--verify-git要用它',
    en: 'git is not installed; --changed, --staged, --against and --verify-git need it',
  },
  noRepository: {
    zh: '数据文件夹不在git库里，没有可比的',
    en: 'The data folder is in no git repository: there is nothing to compare with',
  },
  unsafe: {
    zh: 'git不肯读这个库，因为它属于另一个用户。确认无误后运行：git config --global --add safe.directory 库的位置',
    en: 'git refuses this repository because it belongs to another user. If that is as it should be: git config --global --add safe.directory PATH',
  },
  bare: {
    zh: '这里没有签出的文件，只有库本身；请先签出',
    en: 'This is a repository without checked-out files; check it out first',
  },
  badRef: {
    zh: '“{name}”不能作提交的名称',
    en: '"{name}" cannot be the name of a commit',
  },
  unknownRef: {
    zh: '库里没有“{name}”这个提交或分支。数据文件夹要写在--changed前面：jc check 文件夹 --changed',
    en: 'The repository has no commit or branch "{name}". A data folder stands before --changed: jc check FOLDER --changed',
  },
  unknownRefShallow: {
    zh: '库里没有“{name}”：这是浅克隆，先取全历史：git fetch --unshallow origin（actions/checkout写fetch-depth: 0，GitLab设GIT_DEPTH: 0）',
    en: 'The repository has no "{name}": it is a shallow clone. Fetch its history first: git fetch --unshallow origin (actions/checkout: fetch-depth: 0; GitLab: GIT_DEPTH: 0)',
  },
  noMain: {
    zh: '没有找到主分支（origin/HEAD、origin/main、origin/master、main、master）；请写明：--changed 分支',
    en: 'There is no main branch (origin/HEAD, origin/main, origin/master, main, master); name it: --changed BRANCH',
  },
  noMainShallow: {
    zh: '没有找到主分支：这是浅克隆，先取全历史：git fetch --unshallow origin（actions/checkout写fetch-depth: 0，GitLab设GIT_DEPTH: 0）；或写明：--changed 分支',
    en: 'There is no main branch: this is a shallow clone. Fetch its history first: git fetch --unshallow origin (actions/checkout: fetch-depth: 0; GitLab: GIT_DEPTH: 0), or name it: --changed BRANCH',
  },
  unborn: {
    zh: '库里还没有提交，没有可比的',
    en: 'The repository has no commit yet: there is nothing to compare with',
  },
  noBase: {
    zh: '现在的提交与“{name}”没有共同的历史，比不出改了什么',
    en: 'What is checked out shares no history with "{name}": there is no telling what was changed',
  },
  noBaseShallow: {
    zh: '历史不全，找不到与“{name}”分开的地方：这是浅克隆，先取全历史：git fetch --unshallow origin（actions/checkout写fetch-depth: 0，GitLab设GIT_DEPTH: 0）',
    en: 'The history is cut off before it meets "{name}": this is a shallow clone. Fetch its history first: git fetch --unshallow origin (actions/checkout: fetch-depth: 0; GitLab: GIT_DEPTH: 0)',
  },
  shallowHistory: {
    zh: '历史不全，查不出文件是哪次提交带来的：先取全历史：git fetch --unshallow origin',
    en: 'The history is cut off, and nothing shows which commit brought a file. Fetch it first: git fetch --unshallow origin',
  },
  unmerged: {
    zh: '“{name}”有没有解决的冲突，先解决再判',
    en: '"{name}" has a conflict that nobody has settled yet',
  },
  missingObject: {
    zh: '库里缺要比的文件内容（部分克隆）；jc不上网，请先取来：git fetch --refetch origin',
    en: 'The repository lacks contents that are needed (a partial clone). jc uses no network; fetch them first: git fetch --refetch origin',
  },
  failed: {
    zh: 'git没有给出要用的东西，库可能坏了',
    en: 'git did not give what is needed; the repository may be damaged',
  },
  noWorkspace: {
    zh: '{name}上没有这个数据文件夹（jc.yaml）；设定、工作安排和名录要先在那里',
    en: 'There is no such data folder (jc.yaml) at {name}; settings, plan and registry must be there first',
  },
} as const satisfies Record<string, Bilingual>;

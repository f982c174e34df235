import type { Bilingual, CatalogueEntry } from '../entry.ts';
import { syntaxWords } from './syntax.ts';

const saveAsUtf8: Bilingual = {
  zh: '用记事本打开，另存为，编码选“UTF-8”。',
  en: 'Open it in an editor and save it as UTF-8.',
};

const quoteIt: Bilingual = {
  zh: '删掉这个符号；文字里确有的，把整段放进英文引号。',
  en: 'Delete the sign, or put the whole text in quotes if it belongs there.',
};

/** Files that cannot be read, and texts that are no YAML of the plain subset. */
export const fileCodes = {
  JC1001: {
    severity: 'error',
    message: { zh: '文件不是UTF-8编码，{problem}', en: 'The file is not UTF-8: {problem}' },
    fix: { zh: '{problem:fix}', en: '{problem:fix}' },
    words: {
      utf16le: {
        zh: '看上去是UTF-16（记事本里叫“Unicode”）',
        en: 'it looks like UTF-16 LE ("Unicode" in Notepad)',
      },
      utf16be: { zh: '看上去是UTF-16（高位在前）', en: 'it looks like UTF-16 BE' },
      gbk: { zh: '看上去是GBK（记事本里叫“ANSI”）', en: 'it looks like GBK ("ANSI" in Notepad)' },
      archive: {
        zh: '看上去是表格、文档或压缩文件',
        en: 'it looks like a workbook, a document or an archive',
      },
      unknown: { zh: '这里有认不出的字节', en: 'there are bytes here that it does not allow' },
      'utf16le:fix': saveAsUtf8,
      'utf16be:fix': saveAsUtf8,
      'gbk:fix': saveAsUtf8,
      'unknown:fix': saveAsUtf8,
      'archive:fix': {
        zh: '这里要交文本文件（.yaml）；只改扩展名不行，把数填进文本样表。',
        en: 'Hand in a text file (.yaml); renaming a workbook is not enough.',
      },
    },
  },
  JC1002: {
    severity: 'error',
    message: { zh: '文件太大，最多{limit}字节', en: 'The file is too large; at most {limit} bytes' },
    fix: {
      zh: '只留要报的数；佐证材料另存，在这里写文件名。',
      en: 'Keep only what is reported; evidence is named here, not held here.',
    },
  },
  JC1003: {
    severity: 'error',
    message: {
      zh: '有看不见的控制字符{char}，共{count}处',
      en: 'Invisible control character {char}, {count} in all',
    },
    fix: {
      zh: '看不见的字符删不净，整行删掉重新输入。',
      en: 'Delete the whole line and type it again.',
    },
  },
  JC1004: {
    severity: 'error',
    message: {
      zh: '这里是{problem}，不是普通文件，没有打开',
      en: 'This is {problem}, not a regular file; it was not opened',
    },
    fix: { zh: '删掉它，换成文件本身。', en: 'Replace it with the file itself.' },
    words: {
      link: { zh: '链接（快捷方式）', en: 'a link' },
      notRegular: { zh: '设备、管道一类的特殊文件', en: 'a device, a pipe or the like' },
    },
  },
  JC1005: {
    severity: 'error',
    message: {
      zh: '文件名要以.yaml结尾，这个文件没有读取',
      en: 'The name must end in .yaml; the file was not read',
    },
    fix: { zh: '把文件名改成“{name}”。', en: 'Rename it to "{name}".' },
  },
  JC1006: {
    severity: 'error',
    message: { zh: '文件读不了：{problem}', en: 'The file cannot be read: {problem}' },
    fix: { zh: '{problem:fix}', en: '{problem:fix}' },
    words: {
      unreadable: { zh: '没有权限，或磁盘出错', en: 'no permission, or a fault of the disk' },
      'unreadable:fix': { zh: '检查文件的权限，再试一次。', en: 'Check its permissions and try again.' },
      badName: { zh: '名称里有乱码或控制字符', en: 'its name holds control characters or is not UTF-8' },
      'badName:fix': { zh: '给它改个正常的名称。', en: 'Give it a plain name.' },
      tooDeep: { zh: '文件夹套得太深', en: 'the folders are nested too deeply' },
      'tooDeep:fix': { zh: '把文件放到上面几层的文件夹里。', en: 'Move the files to a folder further up.' },
      changed: { zh: '读取时被换掉了', en: 'it was replaced while it was read' },
      'changed:fix': { zh: '等文件写完再运行一次。', en: 'Run again when nothing writes to it.' },
    },
  },
  JC1007: {
    severity: 'error',
    message: { zh: '文件是空的', en: 'The file is empty' },
    fix: {
      zh: '填好内容（“#”后面的不算）；不用它就删掉这个文件。',
      en: 'Fill it in (what follows a "#" does not count), or delete the file.',
    },
  },
  JC1008: {
    severity: 'error',
    message: { zh: '缺少这个文件', en: 'This file is missing' },
    fix: { zh: '补上“{name}”。', en: 'Add "{name}".' },
  },
  JC1010: {
    severity: 'error',
    message: { zh: '{problem}', en: '{problem}' },
    fix: { zh: '{problem:fix}', en: '{problem:fix}' },
    words: syntaxWords,
  },
  JC1011: {
    severity: 'error',
    message: {
      zh: '一个文件里有两份内容：这里又开始了一份',
      en: 'One file holds two documents: a second one begins here',
    },
    fix: {
      zh: '只是一份的，删掉这行“---”；真是两份的，分成两个文件。',
      en: 'Delete this "---"; if these are two reports, make them two files.',
    },
  },
  JC1012: {
    severity: 'error',
    message: { zh: '这里用了{problem}，本系统不用这种写法', en: 'Not used here: {problem}' },
    fix: { zh: '{problem:fix}', en: '{problem:fix}' },
    words: {
      anchor: { zh: '以“&”开头的内容', en: 'a value that begins with "&"' },
      alias: { zh: '以“*”开头的内容', en: 'a value that begins with "*"' },
      tag: { zh: '以“!”开头的内容', en: 'a value that begins with "!"' },
      directive: { zh: '以“%”开头的行', en: 'a line that begins with "%"' },
      merge: { zh: '“<<”合并', en: 'a merge key "<<"' },
      'anchor:fix': quoteIt,
      'alias:fix': quoteIt,
      'tag:fix': quoteIt,
      'directive:fix': { zh: '删掉这一行。', en: 'Delete this line.' },
      'merge:fix': { zh: '把要用的各行照抄一遍。', en: 'Write out the lines that are meant.' },
    },
  },
  JC1013: {
    severity: 'error',
    message: {
      zh: '“{key}”写了两次，第一次在第{line}行',
      en: '"{key}" is given twice, first in line {line}',
    },
    fix: {
      zh: '重复的删去一处；写错名称的，把名称改对。',
      en: 'Delete one, or correct its name if that is wrong.',
    },
  },
  JC1014: {
    severity: 'error',
    message: { zh: '冒号左边要写名称，这里是{kind}', en: 'Left of the colon stands a name; this is {kind}' },
    fix: { zh: '{kind:fix}', en: '{kind:fix}' },
    words: {
      number: { zh: '数字{found}', en: 'the number {found}' },
      'number:fix': {
        zh: '要用作名称就加上引号，写成"{found}":',
        en: 'Put it in quotes if it is a name: "{found}":',
      },
      boolean: { zh: '{found}', en: '{found}' },
      'boolean:fix': {
        zh: '要用作名称就加上引号，写成"{found}":',
        en: 'Put it in quotes if it is a name: "{found}":',
      },
      null: { zh: '空的', en: 'empty' },
      'null:fix': { zh: '在冒号左边补上名称。', en: 'Write the name before the colon.' },
      map: { zh: '花括号里的一组内容', en: 'a group in braces' },
      'map:fix': { zh: '冒号左边只写一个名称。', en: 'Write one name before the colon.' },
      seq: { zh: '一个清单', en: 'a list' },
      'seq:fix': { zh: '冒号左边只写一个名称。', en: 'Write one name before the colon.' },
    },
  },
  JC1015: {
    severity: 'error',
    message: { zh: '{problem}', en: '{problem}' },
    fix: { zh: '{problem:fix}', en: '{problem:fix}' },
    words: {
      depth: { zh: '一层套一层，超过了{limit}层', en: 'Nested more than {limit} deep' },
      'depth:fix': { zh: '检查缩进和括号是不是多了。', en: 'Look for brackets or indentation too many.' },
      nodes: { zh: '内容超过{limit}项', en: 'More than {limit} keys and values' },
      tokens: { zh: '空行、注释和符号太多', en: 'Too many blank lines, comments and signs' },
      'tokens:fix': { zh: '删掉多余的行。', en: 'Delete the lines that say nothing.' },
      'nodes:fix': { zh: '分成几个文件。', en: 'Split the file.' },
    },
  },
} as const satisfies Record<string, CatalogueEntry>;

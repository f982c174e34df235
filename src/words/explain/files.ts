import type { fileCodes } from '../../diagnostics/catalogue/files.ts';
import type { Explanation } from './entry.ts';

/** Files that cannot be read, and texts that are not written as a form is. */
export const fileExplanations = {
  JC1001: {
    title: { zh: '文件的文字编码不对', en: 'The file is in another text encoding' },
    why: {
      zh: '程序只认UTF-8这一种编码。用别的编码存的文件，汉字会读成乱码；读错比读不了更糟，所以不收。',
      en: 'jc reads one encoding only, UTF-8. Saved in any other, Chinese text turns into garbage, and reading it wrongly is worse than not reading it.',
    },
    fix: {
      zh: '用记事本打开，选“另存为”，编码选“UTF-8”，文件名不变，保存。本来是Excel或Word文件的，光改扩展名不行，要把数填进文本样表。',
      en: 'Open it in Notepad, choose Save As, set the encoding to UTF-8, keep the name. A workbook or a Word file does not become a form by a new name: type its figures into the text form.',
    },
    example: {
      kind: 'told',
      words: {
        zh: '在记事本里按“ANSI”保存的报表。在简体中文系统上，那就是GBK编码。',
        en: 'A report that Notepad saved as "ANSI", which on a Chinese system is GBK.',
      },
    },
  },
  JC1002: {
    title: { zh: '文件太大', en: 'The file is too large' },
    why: {
      zh: '一份报表只有几十行。文件大到几兆，多半是把佐证材料贴进来了。',
      en: 'A report has some dozens of lines. Megabytes mean that evidence was pasted into it.',
    },
    fix: {
      zh: '只留要报的数。佐证材料另外存放，在evidence下写明名称。确需放宽的，由管数据的人在jc.yaml的limits里改。',
      en: 'Keep only what is reported. Store evidence elsewhere and name it under evidence. Whoever keeps the data can raise the limit in jc.yaml under limits.',
    },
    example: {
      kind: 'told',
      words: {
        zh: '把扫描件转成文字贴进备注，文件超过4194304字节（4MB，默认的上限）。',
        en: 'A scan pasted into a note as text: more than 4,194,304 bytes (4 MB, the usual limit).',
      },
    },
  },
  JC1003: {
    title: { zh: '有看不见的控制字符', en: 'Invisible control characters' },
    why: {
      zh: '从别的软件复制粘贴，有时会带进看不见的字符。人看着没问题，机器读到的却不是那个字。',
      en: 'Copying from other programs can bring characters along that nobody sees. It looks right to you and reads differently to a machine.',
    },
    fix: {
      zh: '到检查结果指出的行和列，把前后几个字删掉，用键盘重新输入。找不到的，整行删掉重打。',
      en: 'Go to the line and column given, delete a few characters around it and type them again. If you cannot find it, delete the line and type it anew.',
    },
    example: {
      kind: 'told',
      words: {
        zh: '从聊天窗口复制来的数字里夹着一个响铃符（U+0007），屏幕上看不出来。',
        en: 'A number copied from a chat window with a bell character (U+0007) in it, which no screen shows.',
      },
    },
  },
  JC1004: {
    title: { zh: '不是普通文件', en: 'Not a regular file' },
    why: {
      zh: '这里放的是链接、设备或管道。链接可能指到别处的文件，看到的和读到的不一样，所以一律不打开。',
      en: 'This is a link, a device or a pipe. A link may lead to a file somewhere else, so none is ever opened.',
    },
    fix: {
      zh: '删掉它，把真正的文件复制到这里。',
      en: 'Delete it and copy the file itself to this place.',
    },
    example: {
      kind: 'told',
      words: {
        zh: 'reports/xmzx/2020.yaml不是文件，是指向桌面上一个文件的链接。',
        en: 'reports/xmzx/2020.yaml is no file but a link to one on the desktop.',
      },
    },
  },
  JC1005: {
    title: { zh: '报表的文件名要以.yaml结尾', en: 'The name of a report must end in .yaml' },
    why: {
      zh: '只有以小写.yaml结尾的才当报表读。这份没有读，里面的数也就没有算进去。',
      en: 'Only names that end in .yaml, in small letters, are read as reports. This one was not read and none of its figures count.',
    },
    fix: {
      zh: '改文件名，结尾改成.yaml。看不到扩展名的，在文件夹的“查看”里勾选“文件扩展名”。',
      en: 'Rename it so that it ends in .yaml. If you cannot see the ending, tick "File name extensions" in the View menu of the folder.',
    },
    example: { kind: 'names', wrong: ['reports/xmzx/2020.yml'], right: ['reports/xmzx/2020.yaml'] },
  },
  JC1006: {
    title: { zh: '文件读不了', en: 'The file cannot be read' },
    why: {
      zh: '没有读取的权限，磁盘出错，名称里有乱码，文件夹套得太深，或者正被别的程序改写。',
      en: 'There is no permission to read it, the disk has a fault, its name holds garbage, the folders are too deep, or another program is writing it.',
    },
    fix: {
      zh: '看检查结果是哪一种：没有权限的，改权限；名称有乱码的，改名；套得太深的，往上面几层挪；正被改写的，等写完再运行。',
      en: 'The message says which. Give permission, give it a plain name, move it up a few folders, or wait until the other program is done and run again.',
    },
    example: {
      kind: 'told',
      words: {
        zh: '运行的时候，另一个程序正在保存这份报表，读到一半换了内容。',
        en: 'Another program saved the report just while it was being read.',
      },
    },
  },
  JC1007: {
    title: { zh: '文件是空的', en: 'The file is empty' },
    why: {
      zh: '里面一行内容也没有，或者只有“#”开头的说明。空文件不当零报告：没有报和报了零是两回事。',
      en: 'There is nothing in it, or only remarks that begin with "#". An empty file is not a report of zero: saying nothing and saying zero are different things.',
    },
    fix: {
      zh: '填好再存。用不着的，删掉这个文件。确实一起也没有发生的，填value: 0，并用covers写明期间。',
      en: 'Fill it in, or delete it if it is not needed. If really nothing happened, write value: 0 and say with covers for which days.',
    },
    example: {
      kind: 'told',
      words: { zh: '文件里只有一行“# 待填”。', en: 'A file whose only line is "# to be filled in".' },
    },
  },
  JC1008: {
    title: { zh: '缺少必需的文件', en: 'A file that must be there is missing' },
    why: {
      zh: '计划、指标、单位名录这几个文件，少一个就没法判定。',
      en: 'Without the files of the plan, the targets and the units nothing can be judged.',
    },
    fix: {
      zh: '照检查结果的名称补上。常见的原因：文件被移走或改了名，或者给错了数据文件夹。',
      en: 'Add it under the name given. Often it was moved or renamed, or jc was pointed at another folder.',
    },
    example: {
      kind: 'told',
      words: {
        zh: '数据文件夹里没有plan/targets.yaml（量化指标）。',
        en: 'The data folder has no plan/targets.yaml, which holds the targets.',
      },
    },
  },
  JC1010: {
    title: { zh: '这一行的写法读不懂', en: 'A line that cannot be read' },
    why: {
      zh: '每行写成“名称: 内容”，冒号用英文的，后面空一格；同一级各行，行首空格一样多。有一处不合，后面就可能全读错，所以整份先不采用。',
      en: 'A line is "name: value", with a colon and a space; lines of one level begin with the same number of spaces. One slip can shift all that follows, so the whole file waits.',
    },
    fix: {
      zh: '看“^”指的地方。常见的有：用了中文冒号，冒号后没有空格，行首用了Tab键，引号没有配对，上下行没对齐。改好再运行，可能还会指出下一处。',
      en: 'Look at the place marked "^". Usual slips: a full-width colon, no space after the colon, a tab at the start, a quote never closed, lines not aligned. Run again afterwards: there may be another one further down.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: 'unit：市畜牧兽医服务中心',
      right: 'unit: 市畜牧兽医服务中心',
      note: {
        zh: '上面一行的冒号是中文的。',
        en: 'The colon of the first one is a full-width one.',
      },
    },
  },
  JC1011: {
    title: { zh: '一个文件里有两份内容', en: 'Two documents in one file' },
    why: {
      zh: '单独一行“---”表示另起一份。一个文件只放一份，不然不知道哪份算数。',
      en: 'A line "---" starts another document. With two in one file nobody knows which counts.',
    },
    fix: {
      zh: '误打的“---”删掉就行。真是两份报表的，拆成两个文件。',
      en: 'Delete the "---" if it slipped in. If these are two reports, make two files.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: 'final: false\n---\nfigures:',
      right: 'final: false\nfigures:',
    },
  },
  JC1012: {
    title: { zh: '内容以*、&一类符号开头', en: 'A value that begins with * or & or the like' },
    why: {
      zh: '这些符号在这类文件里另有用处：引用别处的内容。引用了，人看到的和机器算的可能不一样，所以不用。',
      en: 'In files of this kind these signs refer to other places. What people see would not be what is counted, so they are not used.',
    },
    fix: {
      zh: '本来是文字的，把整段文字放进英文引号。本来想引用别处的，照抄一遍。',
      en: 'If it is meant as text, put all of it in quotes. If it was meant to refer to something, write that out.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: '    note: *已与台账核对',
      right: '    note: "*已与台账核对"',
    },
  },
  JC1013: {
    title: { zh: '同一个名称写了两次', en: 'The same name twice' },
    why: {
      zh: '同一级里一个名称只能写一次。写了两次，不知道哪个算数，程序不替你挑。',
      en: 'Within one level a name stands once. With two, nobody knows which counts, and jc does not choose.',
    },
    fix: {
      zh: '两处只留对的一处。检查结果写明了第一次在第几行。',
      en: 'Keep the right one and delete the other. The message says in which line the first one is.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: 'final: false\nfinal: true',
      right: 'final: false',
    },
  },
  JC1014: {
    title: { zh: '冒号左边不是名称', en: 'No name left of the colon' },
    why: {
      zh: '冒号左边写名称，右边写内容。左边是数字、空的或者括号，就不知道报的是什么。',
      en: 'The name stands left of the colon, the content right of it. With a number, a bracket or nothing on the left nobody knows what is reported.',
    },
    fix: {
      zh: '看看是不是左右写反了，或者漏了名称。数字确实是名称的，加英文引号。',
      en: 'See whether the two were swapped or the name is missing. If a number really is the name, put it in quotes.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: '  produce-samples:\n    386: value',
      right: '  produce-samples:\n    value: 386',
    },
  },
  JC1015: {
    title: { zh: '内容太多，或套得太深', en: 'Too much in one file, or nested too deeply' },
    why: {
      zh: '报表最多套几层，写几百项。超过上限（通常是64层、50000项），多半是缩进或括号出了错。',
      en: 'A report has a few levels and some hundred entries. Beyond the limit (usually 64 levels, 50,000 entries) a bracket or the indentation has gone wrong.',
    },
    fix: {
      zh: '检查缩进和括号。内容确实多的，分成几个文件。',
      en: 'Check brackets and indentation. If there really is that much, split the file.',
    },
    example: {
      kind: 'told',
      words: {
        zh: '键盘卡住，一行里连打了65个左方括号。',
        en: 'A key that stuck: 65 opening brackets in a row.',
      },
    },
  },
} as const satisfies Record<keyof typeof fileCodes, Explanation>;

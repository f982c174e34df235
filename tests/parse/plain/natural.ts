/** What people write, each with a name: the fast reader reads all of it. */
export const NATURAL: Readonly<Record<string, string>> = {
  'keys and values': 'unit: 市规划和自然资源局\nperiod: 2020\nfinal: false\n',
  'without a last break': 'a: 1\nb:\n  c: 2',
  'an empty value in the middle and at the end': 'a:\nb:   \nc: # later\n\n# more\nd:',
  'mappings in mappings': 'a:\n  b:\n      c: 1\n      d: 2\n  e: 3\nf: 4\n',
  'a list below its key': 'a:\n- x\n- y\nb: 1\n',
  'a list right of its key': 'a:\n    - x\n    - y\nb: 1\n',
  'mappings in a list': '- a: 1\n  b: 2\n- c: 3\n-   d: 4\n    e:\n    - 5\n',
  'lists in a list': '- - a\n  - b\n-\n  - c\n  -\n- - - d\n',
  'empty items': 'a:\n  -\n  - # nothing\n  # at all\n  -\nb: 1\n',
  'an item below its dash': '-\n  a: 1\n  b: 2\n- # why\n\n  text\n',
  'comments in every place':
    '# top\n\n#: no space\na: 1 # one\n  # right of it\n # less right\n# at the left\nb: # two\n  # above\n  c: 2\n  # below c\n\n  # still\n # out\nd:\n  - x # three\n    # of x\n  # of the list\n\n  - y\n  # last of it\ne: 5\n# end',
  'comments below what is nested':
    'a:\n  b:\n    - c: 1\n      # of c\n    # of the list\n  # of a\n# of none\nd:\n  e: |\n    text\n  # below the text\n',
  'comments that go down': 'a:\n    b:\n        c: 1\n      # six\n    # four\n  # two\n# none\nx: 1\n',
  'blank lines': '\n\na: 1\n\n\nb:\n\n  c: 2\n   \n\n  d: 3\n\n',
  'Windows line breaks':
    '# 注\r\na: 1 # one\r\nb:\r\n  - x\r\n\r\n  - "y"\r\nc: |\r\n  one\r\n\r\n  two\r\nd: >-\r\n  one\r\n  two\r\ne: [1,\r\n  2]\r\n',
  'a mark before the document': '# sample\n---\n# 示例\na: 1\n',
  quotes: `a: 'it''s'\nb: "x"\n'c d': "tab\\tquote\\"slash\\/back\\\\\\u4e2d\\x41\\U0001F600"\n"e": ''\nf: '# no: comment'\n`,
  'escapes that make one character': 'a: "\\ud83d\\ude00"\nb: "\\n\\_"\n',
  'Chinese in quotes': `注: "全年，完成"\n'键': '值（一）'\n"\\u952e2": "“引”"\n`,
  'signs inside plain texts':
    'a: x:y\nb: 10:30\nc: a#b\nd: it\'s "so"\ne: -1\nf: ?x\ng: a [b] {c}\nh: a, b\ni: :x\nj: http://a/b?c=d&e\nk: 50%\nl: ~x\n',
  'numbers, dates and words':
    'a: 90.10\nb: -5\nc: 0x1F\nd: .inf\ne: 2020-10-31T17:05:00+08:00\nf: ~\ng: null\nh: True\ni: 1e3\nj: 010\nk: 14-1\n',
  'keys with spaces and signs': 'a b: 1\n14-1 : 2\n-x: 3\n中文 键: 4\n"5": 5\n',
  'a plain text over several lines': 'a: one\n  two\n\n  three # end\nb:\n  four\n   five\n\n\n  six\n',
  'a plain text over several lines in a list': '- one\n  two\n-  three\n\n   four\n',
  'a literal text': 'a: |\n  one\n    two\n\n  three: # four\n\nb: 1\n',
  'a folded text': 'a: >\n  one\n  two\n\n  three\n    deeper\n\n    still\n  four\n\n\n  five\nb: 1\n',
  chomping: 'a: |-\n  x\n\nb: |+\n  x\n\n\nc: >-\n  x\n  y\n\nd: >+\n  x\n\ne: 1\n',
  'an indentation indicator': 'a: |2\n    deep\n  not\nb:\n  - >1-\n    x\n   y\n  - |-2 # so\n      z\n',
  'texts in lists': '- |\n  x\n\n  y\n- >-\n x\n y\n# c\n- a: |\n    z\n  b: 1\n',
  'a literal text with blank lines above and below': 'a: |\n\n\n  x\n\n\n# c\n\nb: |\n \n  y',
  'flow lists': 'a: [1, 2,3 , "x", \'y\', 中文]\nb: []\nc: [ ]\nd: [a b, c:d, x#y]\ne: [1, 2, ]\n',
  'flow mappings': 'a: {b: 1, c: }\nd: {}\ne: {"f":1, \'g\': [h, {i: j}], k}\nl: {m: n,}\n',
  'flow collections in a list': '- {with: 市农业农村局, value: 36}\n- [a, b] # c\n-   [[1], {a: {b: c}}]\n',
  'flow collections over several lines':
    'a: [\n  one, # first\n  two,\n\n  # third\n  three\n]\nb: {\n    c: 1,\n    d: [\n      2\n    ],\n    e:\n      3\n  } # end\nf:\n  [x,\n   y]\n',
  'a flow collection in a mapping in a list': '- a: [\n    x\n  ]\n  b: {c: d\n    }\n',
  'tabs before comments and at ends': 'a: 1\t# one\nb: "x" \t\nc:\t# three\n  d: [1,\t2]\t\n',
  'the root further right': '  a: 1\n  b:\n  - x\n  # c\n',
};

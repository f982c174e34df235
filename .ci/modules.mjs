// The modules on which every verdict rests: numbers, intervals, dates, statuses, and the escaping of what is shown.
// Their branches are covered to the last (`npm run coverage`) and they are mutated (`npm run mutation`), by the tests beside
// them. A group is a room with the tests that answer for it.

export const GROUPS = [
  {
    name: 'core',
    modules: ['src/core/*.ts'],
    // Data from the notices, compared day by day with a second source.
    unmutated: ['src/core/workday-table.ts'],
    tests: ['tests/core/*.test.ts'],
  },
  {
    name: 'evaluate',
    modules: [
      'src/evaluate/status.ts',
      'src/evaluate/combine.ts',
      'src/evaluate/joint.ts',
      'src/evaluate/lateness.ts',
      'src/evaluate/movement.ts',
      'src/evaluate/owing.ts',
      'src/evaluate/part.ts',
      'src/evaluate/view.ts',
      'src/evaluate/measures/*.ts',
    ],
    // Answers about kinds of measure: a group of its own.
    unmutated: ['src/evaluate/measures/traits.ts'],
    // Not those that judge thousands of random plans, or whole workspaces: they would add time and no branch.
    tests: ['tests/evaluate/!(soundness|audit).test.ts'],
  },
  {
    name: 'kinds',
    modules: ['src/evaluate/measures/traits.ts'],
    // They take every kind through a whole plan, for most answers are about what is said.
    tests: ['tests/measures/*.test.ts', 'tests/evaluate/!(soundness|audit).test.ts'],
  },
  {
    name: 'escape',
    modules: ['src/report/escape.ts'],
    tests: ['tests/report/*.test.ts'],
  },
];

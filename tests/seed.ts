import fc from 'fast-check';

// In CI, and for mutants, chance must not decide: the same commit gives the same answer. Elsewhere each run looks further;
// what it finds is printed with its seed (`JC_SEED=123 npm test` looks there again).
const DEFAULT = 20_201_101;

fc.configureGlobal({ seed: Number(process.env['JC_SEED'] ?? DEFAULT) });

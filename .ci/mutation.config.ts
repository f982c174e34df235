import { defineConfig } from 'vitest/config';
import base from '../vitest.config.ts';
import { GROUPS } from './modules.mjs';

const group = GROUPS.find(({ name }) => name === process.env['JC_MUTATION_GROUP']);
if (!group) throw new Error('JC_MUTATION_GROUP names no group of .ci/modules.mjs: run `npm run mutation`');

/** The tests that answer for one group of modules. */
export default defineConfig({ ...base, test: { ...base.test, include: group.tests } });

import { planCases } from './cases/plan.ts';
import { runCases } from './cases/case.ts';

runCases('the plan and the registry', planCases);

export { answerByPlan, runPlan } from './answer.js';
export { compile } from './compile.js';
export { Plans, statementsOf, type Planned } from './plans.js';
export { Unplanned } from './unplanned.js';

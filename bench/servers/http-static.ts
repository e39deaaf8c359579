import { answerBy } from './bare.js';
import { listen } from './listen.js';

/** Bare `node:http` that reads the request and sends the same bytes. */
const answer = process.env.STATIC_ANSWER!;
listen(answerBy(() => Promise.resolve(answer)));

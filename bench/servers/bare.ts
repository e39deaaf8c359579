import type { IncomingMessage, RequestListener } from 'node:http';
import { QUESTIONS } from '../questions/index.js';
import type { BareStatement, Key, Question } from '../questions/question.js';
import { listen } from './listen.js';

/** Answers a statement with the text of its JSON. */
export type Run = (name: string, statement: BareStatement, key: Key) => Promise<string>;

/** Serves statements on bare `node:http`: the question's name and shape are the path, its key is the body. */
export function serveStatements(of: (question: Question) => Question['cypher'], run: Run): void {
  const statements = new Map<string, BareStatement>();
  for (const question of QUESTIONS) {
    for (const shape of question.shapes) {
      const statement = of(question)?.(shape);
      if (statement) statements.set(`/${question.name}/${shape}`, statement);
    }
  }
  listen(answerBy(async (path, body) => run(path, statements.get(path)!, JSON.parse(body) as Key)));
}

/** Answers what a function makes of path and body. */
export function answerBy(answer: (path: string, body: string) => Promise<string>): RequestListener {
  return (request, response) => {
    readBody(request)
      .then((body) => answer(request.url!, body))
      .then(
        (text) => {
          const bytes = Buffer.from(text);
          response.writeHead(200, {
            'content-type': 'application/json; charset=utf-8',
            'content-length': bytes.length,
          });
          response.end(bytes);
        },
        (error: unknown) => {
          response.writeHead(500).end(String(error));
        },
      );
  };
}

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => done(Buffer.concat(chunks).toString()))
      .on('error', fail);
  });
}

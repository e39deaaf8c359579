import pg from 'pg';
import { serveStatements } from './bare.js';
import { CONNECTIONS } from './pool.js';

/** One prepared statement a request; PostgreSQL builds the JSON, and nobody parses it. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: CONNECTIONS });

serveStatements(
  ({ sql }) => sql,
  async (name, { text, values, one }, key) => {
    const whole = one
      ? `select (${text})::text as answer`
      : `select coalesce(json_agg(answer), '[]')::text as answer from (${text}) page`;
    const { rows } = await pool.query<{ answer: string | null }>({
      name,
      text: whole,
      values: values.map((value) => key[value]),
    });
    return rows[0]?.answer ?? 'null';
  },
);

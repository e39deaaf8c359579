import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';

/**
 * Apollo Sandbox for browsers, opened with a document and without telemetry.
 *
 * It is Apollo's own page, whose script comes from the internet; where it does not arrive, the page links to GraphiQL.
 * @throws Error when the document holds `<`
 */
export function sandbox(document: string): ApolloServerPlugin {
  // Apollo writes it into a script and escapes only the first `<`: a second one could end the script.
  if (document.includes('<')) throw new Error('the document of Apollo Sandbox must not hold "<"');
  const apollo = ApolloServerPluginLandingPageLocalDefault({
    footer: false,
    document,
    embed: { runTelemetry: false, endpointIsEditable: false },
  });
  return {
    async serverWillStart(service) {
      const page = await (await apollo.serverWillStart?.(service))?.renderLandingPage?.();
      if (!page) throw new Error('Apollo Server has no landing page');
      const html = async () => withLink(typeof page.html === 'string' ? page.html : await page.html());
      return { renderLandingPage: () => Promise.resolve({ html }) };
    },
  };
}

const LINK =
  '<p>Sandbox comes from the internet. Without it: <a href="/graphiql">GraphiQL</a>, served from here.</p>';

/** Puts the link after Apollo's notice, and clears Sandbox's empty frame, which lies above both, out of its way. */
function withLink(html: string): string {
  return html
    .replace(/(<p>Apollo Sandbox cannot be loaded[^<]*<\/p>)/, `$1\n  ${LINK}`)
    .replace('#embeddableSandbox {', '#embeddableSandbox:empty { pointer-events: none; }\n  $&');
}

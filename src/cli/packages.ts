/** An entry of `package-lock.json`, as far as it is looked at. */
export interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  /** Digests, as browsers write them: `sha512-…` in base64. */
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** By place: `node_modules/a/node_modules/b`; the project itself is ''. */
export type Lock = Readonly<Record<string, LockEntry>>;

/** An npm package that runs in production. */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licence: string;
  /** SHA-512, in hex. */
  readonly sha512: string;
  /** Package URLs of what it uses. */
  readonly uses: readonly string[];
}

/**
 * What `npm ci --omit dev` installs, each package once. npm's own `npm sbom --omit dev` leaves out what is also a
 * development dependency of some package (npm/cli issue 7909): here that is graphql, among others.
 */
export function productionPackages(lock: Lock): Package[] {
  const found = new Map<string, Package>();
  for (const [place, entry] of Object.entries(lock)) {
    if (place === '' || entry.dev === true) continue;
    const purl = purlOf(place, entry);
    const uses = new Set([...(found.get(purl)?.uses ?? []), ...usedBy(lock, place)]);
    found.set(purl, {
      name: nameOf(place),
      version: entry.version!,
      purl,
      licence: entry.license ?? '',
      sha512: sha512Of(place, entry),
      uses: [...uses].sort(),
    });
  }
  return [...found.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
}

/** Package URLs of what the package at a place uses; '' is the project. */
export function usedBy(lock: Lock, place: string): string[] {
  const { dependencies, optionalDependencies, peerDependencies } = lock[place]!;
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
  return names.flatMap((name) => {
    const at = placeOf(lock, place, name);
    return at === null ? [] : [purlOf(at, lock[at]!)];
  });
}

/** Where Node finds a package from a place; null: it is not installed, as an optional one need not be. */
function placeOf(lock: Lock, from: string, name: string): string | null {
  for (let place = from; ; place = place.slice(0, Math.max(place.lastIndexOf('/node_modules/'), 0))) {
    const at = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`;
    if (lock[at]) return at;
    if (place === '') return null;
  }
}

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function purlOf(place: string, { version }: LockEntry): string {
  return `pkg:npm/${nameOf(place).replace('@', '%40')}@${version!}`;
}

function sha512Of(place: string, { integrity }: LockEntry): string {
  const [, base64] = /(?:^| )sha512-(\S+)/.exec(integrity ?? '') ?? [];
  if (base64 === undefined) throw new Error(`package-lock.json has no SHA-512 of ${place}`);
  return Buffer.from(base64, 'base64').toString('hex');
}

import {
  createTokenVerifier,
  DEVELOPMENT_AUDIENCE,
  DEVELOPMENT_ISSUER,
  keysFromFile,
  keysFromUrl,
  loadOrCreateDevelopmentKeys,
  type DevelopmentKeys,
  type TokenVerifier,
} from '../contexts/access/index.js';
import type { Config } from '../platform/config.js';

/** How bearers of tokens are known, and the key pair of this machine where it is the one that signs them. */
export interface Identity {
  readonly verify: TokenVerifier;
  /** Null when an OpenID provider signs the tokens. */
  readonly developmentKeys: DevelopmentKeys | null;
}

/**
 * Makes the verifier of access tokens from the configuration.
 * @throws StartupFault when the keys cannot be read, or a development key pair is asked for in production
 */
export async function openIdentity(config: Config): Promise<Identity> {
  const { identity } = config;
  if (identity.kind === 'development') {
    const production = config.environment === 'production';
    const developmentKeys = await loadOrCreateDevelopmentKeys(config.dataDirectory, { production });
    const issuer = DEVELOPMENT_ISSUER;
    const audience = DEVELOPMENT_AUDIENCE;
    return { verify: createTokenVerifier({ keys: developmentKeys.keys, issuer, audience }), developmentKeys };
  }
  const keys = identity.kind === 'url' ? keysFromUrl(identity.url) : await keysFromFile(identity.path);
  const { issuer, audience } = identity;
  return { verify: createTokenVerifier({ keys, issuer, audience }), developmentKeys: null };
}

/** `npm run -s api -- …`: runs procedures of the contract on a profile, straight from the sources. */
import '../src/main/hosts/cli/main.ts';

import { z } from 'zod';

// Zod would compile its checks with `new Function`, which the page's policy refuses. A bundler may run shared
// modules before this one, so everything that holds a schema waits behind the dynamic import.
z.config({ jitless: true });

const root = document.getElementById('root');
if (root) void import('./start.tsx').then(({ start }) => start(root));

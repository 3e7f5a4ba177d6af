import { install } from './install.mjs';

// npm runs this before the commands that would not find their program in a fresh clone.
install();

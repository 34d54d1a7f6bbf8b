import { siloSuites } from './suites/all.ts';

siloSuites('postgres');

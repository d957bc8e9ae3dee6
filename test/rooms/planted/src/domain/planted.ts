import { edge } from '../teams/edge';

export const planted = edge;

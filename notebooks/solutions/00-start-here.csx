// 00.1
Tensor SumRows(Tensor x) => x.sum(dim: 1);

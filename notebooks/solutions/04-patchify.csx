// 04.1
Tensor Patchify(Tensor image, int p)
{
    var (b, c, h, w) = (image.shape[0], image.shape[1], image.shape[2], image.shape[3]);
    return image.reshape(b, c, h / p, p, w / p, p)              // [B, C, H/P, P, W/P, P]
        .permute(0, 2, 4, 3, 5, 1)                              // [B, H/P, W/P, P, P, C]
        .reshape(b, h / p * (w / p), p * p * c);                // [B, N, P²C]
}

// 04.2
Tensor Unpatchify(Tensor tokens, int p, int height)
{
    var (b, width) = (tokens.shape[0], tokens.shape[1] / height);
    return tokens.reshape(b, height, width, p, p, -1)           // [B, H/P, W/P, P, P, C]
        .permute(0, 5, 1, 3, 2, 4)                              // [B, C, H/P, P, W/P, P]
        .reshape(b, -1, height * p, width * p);                 // [B, C, H, W]
}

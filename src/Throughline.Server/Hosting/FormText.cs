using Throughline.Journeys;

namespace Throughline.Server.Hosting;

/// <summary>Reads what a person wrote into a form.</summary>
internal static class FormText
{
    /// <summary>A field without the white space around it.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">The field.</param>
    /// <param name="longest">At most so many letters.</param>
    /// <param name="mayBeEmpty">Whether it may be left out.</param>
    /// <exception cref="WorkspaceException">It is empty, too long, or holds what is no text.</exception>
    public static string Read(IFormCollection form, string name, int longest, bool mayBeEmpty)
    {
        var text = form[name].ToString().Trim();
        if (text.Length == 0 && !mayBeEmpty) throw new WorkspaceException(Problem.Usage, $"The field “{name}” is empty. Go back, fill it in and send the form again.");
        if (text.Length > longest) throw new WorkspaceException(Problem.Usage, $"The field “{name}” has {text.Length} letters; {longest} are allowed. Go back and write less.");
        return text.Any(char.IsControl) ? throw new WorkspaceException(Problem.Usage, $"The field “{name}” holds a control character. Go back and write it in one line.") : text;
    }

    /// <summary>A field of several lines, without the white space around it.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">The field.</param>
    /// <param name="longest">At most so many letters.</param>
    /// <exception cref="WorkspaceException">It is empty, too long, or holds what is no text.</exception>
    public static string ReadLines(IFormCollection form, string name, int longest)
    {
        var text = form[name].ToString().ReplaceLineEndings("\n").Trim();
        if (text.Length == 0) throw new WorkspaceException(Problem.Usage, $"The field “{name}” is empty. Go back, fill it in and send the form again.");
        if (text.Length > longest) throw new WorkspaceException(Problem.Usage, $"The field “{name}” has {text.Length} letters; {longest} are allowed. Go back and write less.");
        return text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\t')) ? throw new WorkspaceException(Problem.Usage, $"The field “{name}” holds a control character. Go back and take it out.") : text;
    }
}

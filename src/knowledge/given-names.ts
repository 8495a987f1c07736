/**
 * Common given names of the regions that diplomatic news speaks of, by the gender that they usually tell. Written by the project
 * from general knowledge. They help to see a person in two capitalised words and to choose between "he" and "she"; nothing else.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

export const MALE_NAMES: ReadonlySet<string> = set(`
Aaron Abbas Abdel Abdul Abdullah Adam Adel Ahmad Ahmed Alain Alan Albert Alejandro Aleksandr Alex Alexander Alexei Alexey Alfred Ali Allen Amir Anatoly Anders Andre
Andrea Andreas Andrei Andres Andrew Andrey Andrii Andriy Andrzej Anthony Antonio Antony Arthur Ban Barack Bashar Ben Benjamin Benny Bernard Bernie Bill Bob Boris Brad Brandon Brian
Bruce Bruno Carl Carlos Chad Charles Chris Christian Christopher Chuck Claude Colin Craig Dan Daniel Dave David Dean Dennis Denys Diego Dmitri Dmitry Dmytro Dominic Don
Donald Doug Ed Edgar Eduardo Edward Edwin Elon Emmanuel Enrique Eric Erik Ernest Eugene Evan Felipe Felix Fernando Francis Francisco Francois Frank Franz Fred Friedrich Gary
Gennady Geoffrey George Gerald Gerhard Giorgio Giuseppe Glenn Gordon Graham Greg Guillermo Gustavo Hakan Hans Harold Harry Hassan Henry Herman Howard Hugo Hussein Ian Ibrahim Igor
Ilya Imran Ismail Itamar Ivan Jack Jacques Jake James Jan Jared Jason Javier Jay Jean Jeff Jeffrey Jens Jeremy Jerome Jerry Jim Jimmy Joachim Joao Joe Joel John
Johnny Jon Jonathan Jorge Jose Josef Joseph Josh Joshua Juan Julian Jurgen Justin Kamal Karim Karl Keir Keith Ken Kenneth Kevin Khaled Kirill Klaus Konstantin Kyle Larry Lars
Lawrence Lee Leo Leon Leonid Lev Lindsey Lloyd Louis Luis Luiz Mahmoud Manuel Marc Marcel Marco Mario Mark Markus Martin Marwan Masoud Matt Matteo Matthew Maurice Max Mehmet
Michael Michel Miguel Mike Mikhail Mitch Mitt Mohamed Mohammad Mohammed Moshe Muhammad Mustafa Mykhailo Mykola Narendra Nathan Ned Neil Newt Nicholas Nick Nicolas Nigel Nikolai
Olaf Oleg Oleksandr Oleksii Oliver Omar Oscar Osama Otto Pablo Patrick Paul Paulo Pavel Pavlo Pedro Pete Peter Petr Petro Phil Philip Pierre Pyotr Rafael Ralph Ramzan Ramon
Rand Randy Ray Raymond Recep Rex Ricardo Richard Rick Rishi Rob Robert Roberto Rodrigo Roger Roman Ron Ronald Ross Roy Rudy Ruslan Russell Rustem Ryan Salman Salvador Sam
Samuel Scott Sean Sebastian Serge Sergei Sergey Sergio Serhii Shane Shimon Silvio Simon Spencer Stanislav Stephane Stephen Steve Steven Stuart Sven Tariq Taras Ted Terry Thierry Thomas
Tim Timothy Todd Tom Tommy Tony Trent Ulf Umar Vadim Valentin Valery Viktor Vincent Vitaly Vladimir Volodymyr Vyacheslav Walter Warren Wayne Wesley Wilhelm William Wolfgang
Xavier Yahya Yasser Yitzhak Yoav Yuri Yuriy Yury Yves Zbigniew
`)

export const FEMALE_NAMES: ReadonlySet<string> = set(`
Abigail Aisha Alena Alexandra Alice Alicia Alison Amanda Amy Ana Anastasia Angela Angelina Anita Ann Anna Annalena Anne Annie Annette Antonia April Ariana Audrey Barbara
Beatrice Benazir Beth Betty Beverly Brenda Bridget Camille Candace Carla Carly Carmen Carol Caroline Carolyn Catherine Cathy Cecilia Charlotte Chelsea Cheryl Christina Christine
Cindy Claire Clara Claudia Condoleezza Connie Cristina Cynthia Daria Dawn Debbie Deborah Debra Diana Diane Dianne Dilma Dina Donna Doris Dorothy Ekaterina Elaine Eleanor Elena Elisabeth
Elise Elizabeth Ellen Elvira Emily Emma Erica Erin Esther Eva Evelyn Fatima Federica Fiona Florence Frances Gabriela Gail Georgia Giorgia Gina Gloria Golda Grace Greta Hanna Hannah
Harriet Heather Heidi Helen Helena Hilary Hillary Holly Ilhan Ina Indira Inga Ingrid Irena Irene Irina Isabel Ivanka Jacinda Jackie Jacqueline Jane Janet Janice Jean Jeanne Jen Jennifer
Jenny Jessica Jill Joan Joanna Josephine Joy Joyce Juanita Judith Judy Julia Julie June Kaja Kamala Karen Karin Karoline Kate Katherine Kathleen Kathy Katie Katrina Kellyanne Kelly Kersti Kim Kimberly Kirsten
Kirstjen Kristen Kristalina Kristi Kristina Larisa Laura Lauren Leila Lena Leslie Leyla Linda Lisa Liz Lois Loretta Lori Louise Lucia Lucy Lynn Magdalena Maggie Maia Malala Margaret Margarita
Maria Marianne Marie Marina Marine Marjorie Martha Mary Maryam Maxine Meg Megan Melania Melanie Melissa Mette Mia Michele Michelle Monica Nadia Nancy Naomi Natalia Natalie Natasha Nicola Nicole Nikki Nina
Nora Olena Olga Olha Olivia Pam Pamela Patricia Patty Paula Peggy Penny Phyllis Polina Rachel Rebecca Rita Roberta Rosa Rose Ruth Sabrina Sally Samantha Sandra Sanna Sara Sarah Sharon Sheila Shirley Sigrid
Simone Sofia Sonia Sophie Stacey Stella Stephanie Sue Susan Suzanne Svetlana Sylvia Tamara Tammy Tania Tanya Tatiana Teresa Theresa Tina Tulsi Tzipi Ursula Valentina Valerie Vanessa Vera
Veronica Victoria Viktoria Violeta Virginia Vivian Wendy Yulia Yvette Yvonne Zoe
`)
